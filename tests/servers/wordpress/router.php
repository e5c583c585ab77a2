<?php
// What a web server does for WordPress: files as they are, everything else to index.php.
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$root = $_SERVER['DOCUMENT_ROOT'];
if ($path !== '/' && is_file($root . $path)) {
    return false;
}
$folder = rtrim($path, '/');
$index = $path !== '/' && is_file("$root$folder/index.php") ? "$folder/index.php" : '/index.php';
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = $index;
chdir(dirname($root . $index));
require $root . $index;
