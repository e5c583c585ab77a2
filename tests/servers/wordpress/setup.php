<?php
// Installs a WordPress and prints the application passwords of its users as JSON.
[, $www, $url] = $argv;
$_SERVER['HTTP_HOST'] = parse_url($url, PHP_URL_HOST) . ':' . parse_url($url, PHP_URL_PORT);
$_SERVER['REQUEST_URI'] = '/';
$_SERVER['SERVER_NAME'] = '127.0.0.1';
define('WP_INSTALLING', true);
require "$www/wp-config.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter('pre_wp_mail', '__return_true');
wp_install('Test News', 'admin', 'admin@example.org', true, '', 'test-admin-1', 'en_US');
update_option('permalink_structure', '/%year%/%monthnum%/%postname%/');
update_option('timezone_string', 'Europe/Zurich');
if (wp_get_theme('twentytwentythree')->exists()) {
    switch_theme('twentytwentythree');
}
flush_rewrite_rules();
foreach (['editor', 'author', 'contributor'] as $role) {
    wp_insert_user([
        'user_login' => $role, 'user_pass' => "test-$role-1", 'user_email' => "$role@example.org",
        'role' => $role, 'display_name' => 'The ' . ucfirst($role),
    ]);
}
wp_insert_user([
    'user_login' => 'ana', 'user_pass' => 'test-ana-1', 'user_email' => 'ana@example.org',
    'role' => 'author', 'display_name' => 'Ana Ferreira',
]);
$passwords = [];
foreach (['admin', 'editor', 'author', 'contributor'] as $name) {
    $user = get_user_by('login', $name);
    [$password] = WP_Application_Passwords::create_new_application_password($user->ID, ['name' => 'test']);
    $passwords[$name] = $password;
}
echo "\n", json_encode($passwords), "\n";
