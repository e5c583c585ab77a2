<?php
// Takes a WXR file as the WordPress Importer does, with WordPress's own functions: the plugin itself
// is in no package. argv: the site's folder, the file. Prints the ids of the posts it made.
[, $site, $file] = $argv;
require "$site/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/taxonomy.php';

$xml = simplexml_load_file($file, 'SimpleXMLElement', LIBXML_NONET);
$spaces = $xml->getDocNamespaces();
$version = (string) $xml->channel->children($spaces['wp'])->wxr_version;
if (!preg_match('/^\d+\.\d+$/', $version)) {
    exit("This does not appear to be a WXR file, missing/invalid WXR version number\n");
}
$channel = $xml->channel->children($spaces['wp']);
foreach ($channel->category as $one) {
    wp_insert_term((string) $one->cat_name, 'category', ['slug' => (string) $one->category_nicename]);
}
foreach ($channel->tag as $one) {
    wp_insert_term((string) $one->tag_name, 'post_tag', ['slug' => (string) $one->tag_slug]);
}
$authors = [];
foreach ($channel->author as $one) {
    $login = sanitize_user((string) $one->author_login, true);
    $user = username_exists($login) ?: wp_insert_user([
        'user_login' => $login,
        'user_pass' => wp_generate_password(),
        'display_name' => (string) $one->author_display_name,
        'role' => 'author',
    ]);
    if (is_wp_error($user)) {
        exit($user->get_error_message() . "\n");
    }
    $authors[$login] = $user;
}
$made = [];
kses_remove_filters(); // an administrator imports
foreach ($xml->channel->item as $item) {
    $wp = $item->children($spaces['wp']);
    $creator = sanitize_user((string) $item->children($spaces['dc'])->creator, true);
    $id = wp_insert_post(wp_slash([
        'post_title' => (string) $item->title,
        'post_content' => (string) $item->children($spaces['content'])->encoded,
        'post_excerpt' => (string) $item->children($spaces['excerpt'])->encoded,
        'post_date' => (string) $wp->post_date,
        'post_date_gmt' => (string) $wp->post_date_gmt,
        'post_name' => (string) $wp->post_name,
        'post_status' => (string) $wp->status,
        'post_type' => (string) $wp->post_type,
        'comment_status' => (string) $wp->comment_status,
        'ping_status' => (string) $wp->ping_status,
        'guid' => (string) $item->guid,
        'post_author' => $authors[$creator] ?? 1,
    ]), true);
    if (is_wp_error($id)) {
        exit($id->get_error_message() . "\n");
    }
    $terms = [];
    foreach ($item->category as $one) {
        $taxonomy = (string) $one['domain'];
        $term = get_term_by('slug', (string) $one['nicename'], $taxonomy);
        $terms[$taxonomy][] = $term ? $term->term_id : wp_insert_term((string) $one, $taxonomy)['term_id'];
    }
    foreach ($terms as $taxonomy => $ids) {
        wp_set_post_terms($id, array_map('intval', $ids), $taxonomy);
    }
    foreach ($wp->postmeta as $one) {
        add_post_meta($id, wp_slash((string) $one->meta_key), wp_slash((string) $one->meta_value));
    }
    $made[] = $id;
}
echo json_encode($made), "\n";
