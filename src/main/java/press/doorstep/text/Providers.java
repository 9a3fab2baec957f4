package press.doorstep.text;

import java.net.URI;
import java.util.Locale;
import java.util.Map;

/** Whose player an address is. */
final class Providers {

    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("youtube.com", "YouTube"),
            Map.entry("youtube-nocookie.com", "YouTube"),
            Map.entry("youtu.be", "YouTube"),
            Map.entry("player.vimeo.com", "Vimeo"),
            Map.entry("vimeo.com", "Vimeo"),
            Map.entry("x.com", "X"),
            Map.entry("twitter.com", "X"),
            Map.entry("platform.twitter.com", "X"),
            Map.entry("instagram.com", "Instagram"),
            Map.entry("facebook.com", "Facebook"),
            Map.entry("tiktok.com", "TikTok"),
            Map.entry("w.soundcloud.com", "SoundCloud"),
            Map.entry("open.spotify.com", "Spotify"));

    private Providers() {}

    /** The provider's name, or the host where we know no name; the address must be a web address. */
    static String of(String url) {
        String host = URI.create(url).getHost().toLowerCase(Locale.ROOT);
        String bare = host.startsWith("www.") ? host.substring(4) : host;
        return KNOWN.getOrDefault(bare, bare);
    }
}
