@echo off
if exist "%~dp0python.exe" ("%~dp0python.exe" -m writer %*) else ("%~dp0..\python.exe" -m writer %*)
