package press.doorstep.partner;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Feeds nobody would want: malformed, malicious and odd ones, in every format. Made here, the same each time. */
final class OddFeeds {

    /** A document, what it is called when it fails, and the media type it comes with. */
    record Odd(String name, byte[] body, String type) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** What wants to get into a page. None of it may come out as a tag, however often it is packed. */
    static final List<String> PAYLOADS = List.of(
            "<script>alert(1)</script>",
            "<ScRiPt src=//evil.example/x.js></sCrIpT>",
            "<img src=x onerror=alert(1)>",
            "<svg/onload=alert(1)>",
            "<svg><script>alert&#40;1)</script></svg>",
            "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
            "<iframe src=javascript:alert(1)></iframe>",
            "<a href=\"javascript:alert(1)\">click</a>",
            "<body onload=alert(1)>",
            "<scr<script>ipt>alert(1)</scr</script>ipt>",
            "<<script>script>alert(1)<</script>/script>",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;",
            "&amp;amp;lt;img src=x onerror=alert(1)&amp;amp;gt;",
            "&#60;script&#62;alert(1)&#60;/script&#62;",
            "&#x3C;img src=x onerror=alert(1)&#x3E;",
            "&#0000060script&#0000062alert(1)",
            "<!--<script>alert(1)//--></script>",
            "<!-- --!><img src=x onerror=alert(1)>",
            "<?php echo 1 ?><?xml-stylesheet href=\"javascript:alert(1)\"?>",
            "<![CDATA[<script>alert(1)</script>",
            "<style>@import 'javascript:alert(1)';</style>",
            "<link rel=stylesheet href=//evil.example/x.css>",
            "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
            "<object data=javascript:alert(1)></object>",
            "<embed src=//evil.example/x.swf>",
            "<form action=javascript:alert(1)><button>go</button></form>",
            "<details open ontoggle=alert(1)>x</details>",
            "<video><source onerror=alert(1)></video>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
            "<textarea></textarea><script>alert(1)</script>",
            "<xmp><script>alert(1)</script></xmp>",
            "<p style=\"background:url(javascript:alert(1))\">styled</p>",
            "<IMG \"\"\"><SCRIPT>alert(1)</SCRIPT>\">",
            "<img src=`x` onerror=alert(1)//",
            "</title><script>alert(1)</script>",
            "]]><script>alert(1)</script>",
            "\u202Etxet desrever <b>\u202C",
            "<b\u0000>bold</b>",
            "a\u200B\u2060\uFEFFb <i>x");

    private OddFeeds() {}

    static List<Odd> all() {
        List<Odd> all = new ArrayList<>();
        payloads(all);
        structures(all);
        bombs(all);
        encodings(all);
        cut(all);
        json(all);
        return all;
    }

    static String rss(String title, String description, String link) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\"><channel><title>Odd</title><link>https://odd.example/</link>"
                + "<description>d</description><item><title>" + title + "</title><link>" + link + "</link><description>"
                + description + "</description><guid isPermaLink=\"false\">g1</guid>"
                + "<pubDate>Wed, 18 Nov 2026 10:00:00 GMT</pubDate></item></channel></rss>";
    }

    static String atom(String title, String summary, String type) {
        return "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Odd</title><id>urn:x</id><updated>2026-11-18T10:00:00Z</updated>"
                + "<entry><id>urn:y</id><title type=\"" + type + "\">" + title + "</title><link href=\"/story\"/>"
                + "<updated>2026-11-18T10:00:00Z</updated><summary type=\"" + type + "\">" + summary
                + "</summary></entry></feed>";
    }

    private static void payloads(List<Odd> all) {
        for (int i = 0; i < PAYLOADS.size(); i++) {
            String payload = PAYLOADS.get(i).replace("\u0000", "");
            String cdata = "<![CDATA[" + payload.replace("]]>", "]]]]><![CDATA[>") + "]]>";
            String escaped = escaped(payload);
            xml(all, "cdata in rss " + i, rss("T " + cdata, "D " + cdata, "https://odd.example/1"));
            xml(all, "escaped in rss " + i, rss("T " + escaped, "D " + escaped, "https://odd.example/1"));
            xml(
                    all,
                    "escaped twice in rss " + i,
                    rss("T " + escaped(escaped), "D " + escaped(escaped), "https://odd.example/1"));
            xml(all, "html in atom " + i, atom("T " + escaped, "D " + escaped, "html"));
            xml(all, "as a link " + i, rss("T", "D", escaped));
            xml(all, "raw in rss " + i, rss("T " + payload, "D " + payload, "https://odd.example/1"));
            all.add(new Odd(
                    "in json " + i,
                    ("{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"x\",\"items\":[{\"id\":\"1\",\"url\":\"https://odd.example/1\",\"title\":"
                                    + quoted("T " + PAYLOADS.get(i)) + ",\"content_html\":"
                                    + quoted("D " + PAYLOADS.get(i))
                                    + ",\"tags\":[" + quoted(PAYLOADS.get(i)) + "]}]}")
                            .getBytes(StandardCharsets.UTF_8),
                    "application/feed+json"));
        }
        for (String link : List.of(
                "javascript:alert(1)",
                "data:text/html,&lt;script&gt;alert(1)&lt;/script&gt;",
                "file:///etc/passwd",
                "ftp://odd.example/x",
                "//evil.example/x",
                "https://user:pw@odd.example/",
                "https://odd.example:0/",
                "https://[::1",
                "https://" + "a".repeat(3_000) + "/",
                "",
                " https://odd.example/with blank ",
                "https://odd.example/ü?q=ö#x",
                "\thttps://odd.example/\n")) {
            xml(all, "link " + link.substring(0, Math.min(30, link.length())), rss("T", "D", link));
        }
    }

    private static void structures(List<Odd> all) {
        for (String xml : List.of(
                "",
                " ",
                "<",
                "<rss",
                "<rss/>",
                "<rss version=\"2.0\"/>",
                "<rss version=\"2.0\"><channel/></rss>",
                "<rss version=\"9.9\"><channel><item/></channel></rss>",
                "<rss version=\"2.0\"><channel><item></item><item><title/></item></channel></rss>",
                "<rss version=\"2.0\"><channel><item><title>no link</title></item></channel></rss>",
                "<rss version=\"2.0\"><channel><item><link>https://odd.example/</link></item></channel></rss>",
                "<feed/>",
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"/>",
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry/></feed>",
                "<feed xmlns=\"http://example.org/other\"><entry/></feed>",
                "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\"><item><title>t</title><link>https://odd.example/</link></item></rdf:RDF>",
                "<html><head><title>Not found</title></head><body><p>404</p></body></html>",
                "<!doctype html><html><body>Not a feed<br></body></html>",
                "<opml version=\"2.0\"><body/></opml>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
                "<?xml version=\"1.1\"?><rss version=\"2.0\"><channel/></rss>",
                "<?xml version=\"1.0\" encoding=\"no-such-encoding\"?><rss version=\"2.0\"><channel/></rss>",
                "<?xml version=\"1.0\" standalone=\"maybe\"?><rss/>",
                "text before <rss version=\"2.0\"><channel/></rss> text behind",
                "<rss version=\"2.0\"><channel><item><title>a</title></channel></item></rss>",
                "<rss version=\"2.0\"><channel>&undefined;</channel></rss>",
                "<rss version=\"2.0\"><channel><title>a & b < c</title></channel></rss>",
                "<rss version=\"2.0\" version=\"2.0\"><channel/></rss>",
                "<a:rss version=\"2.0\"><channel/></a:rss>",
                "<rss version=\"2.0\"><channel><item><pubDate>yesterday</pubDate><title>t</title><link>https://odd.example/</link></item></channel></rss>",
                "<rss version=\"2.0\"><channel><item><pubDate>Wed, 32 Foo 99999 25:61:61 +9999</pubDate><title>t</title><link>https://odd.example/</link></item></channel></rss>",
                "<rss version=\"2.0\"><channel><ttl>-1</ttl><skipHours><hour>99</hour></skipHours><item><title>t</title><link>https://odd.example/</link></item></channel></rss>",
                "<rss version=\"2.0\"><channel><item><enclosure url=\"x\" length=\"99999999999999999999\" type=\"\"/><title>t</title><link>https://odd.example/</link></item></channel></rss>",
                "<rss version=\"2.0\"><channel><language>xx-!!</language><item><title>t</title><link>https://odd.example/</link></item></channel></rss>",
                "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\"/>",
                "<rss version=\"2.0\"><channel><xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\" parse=\"text\"/></channel></rss>",
                "<?xml-stylesheet type=\"text/xsl\" href=\"file:///etc/passwd\"?><rss version=\"2.0\"><channel/></rss>")) {
            xml(all, "structure " + xml.substring(0, Math.min(60, xml.length())), xml);
        }
    }

    private static void bombs(List<Odd> all) {
        StringBuilder laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 20; i++) {
            laughs.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        xml(all, "billion laughs", laughs + "]><rss version=\"2.0\"><channel><title>&a19;</title></channel></rss>");
        xml(
                all,
                "quadratic blow-up",
                "<!DOCTYPE rss [<!ENTITY a \"" + "x".repeat(50_000) + "\">]><rss version=\"2.0\"><channel><title>"
                        + "&a;".repeat(50_000) + "</title></channel></rss>");
        for (String address : List.of(
                "file:///etc/passwd",
                "http://127.0.0.1:9/x",
                "jar:file:///x.jar!/x",
                "netdoc:/etc/passwd",
                "ftp://127.0.0.1/")) {
            xml(
                    all,
                    "external entity " + address,
                    "<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + address
                            + "\">]><rss version=\"2.0\"><channel><item><title>&x;</title><link>https://odd.example/</link></item></channel></rss>");
            xml(
                    all,
                    "external dtd " + address,
                    "<!DOCTYPE rss SYSTEM \"" + address
                            + "\"><rss version=\"2.0\"><channel><item><title>t</title><link>https://odd.example/</link></item></channel></rss>");
            xml(
                    all,
                    "parameter entity " + address,
                    "<!DOCTYPE rss [<!ENTITY % p SYSTEM \"" + address
                            + "\"> %p;]><rss version=\"2.0\"><channel/></rss>");
        }
        xml(
                all,
                "itself within itself",
                "<!DOCTYPE r [<!ENTITY a \"&b;\"><!ENTITY b \"&a;\">]><rss version=\"2.0\"><channel><title>&a;</title></channel></rss>");
        xml(all, "deep", "<rss version=\"2.0\"><channel>" + "<a>".repeat(200_000) + "</channel></rss>");
        xml(
                all,
                "deep and closed",
                "<rss version=\"2.0\"><channel>" + "<a>".repeat(100_000) + "</a>".repeat(100_000) + "</channel></rss>");
        xml(
                all,
                "deep markup in xhtml",
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><id>x</id><title type=\"xhtml\">"
                        + "<div xmlns=\"http://www.w3.org/1999/xhtml\">".repeat(5_000) + "</div>".repeat(5_000)
                        + "</title></entry></feed>");
        xml(all, "many elements", "<rss version=\"2.0\"><channel>" + "<item/>".repeat(300_000) + "</channel></rss>");
        StringBuilder attributes = new StringBuilder("<rss version=\"2.0\"");
        for (int i = 0; i < 20_000; i++) {
            attributes.append(" a").append(i).append("=\"1\"");
        }
        xml(all, "many attributes", attributes + "><channel/></rss>");
        StringBuilder spaces = new StringBuilder("<rss version=\"2.0\"");
        for (int i = 0; i < 5_000; i++) {
            spaces.append(" xmlns:n").append(i).append("=\"urn:").append(i).append("\"");
        }
        xml(all, "many namespaces", spaces + "><channel/></rss>");
        xml(all, "long text", rss("x".repeat(1_000_000), "y ".repeat(1_000_000), "https://odd.example/1"));
        xml(all, "long markup", rss("t", escaped("<b>".repeat(200_000)), "https://odd.example/1"));
        xml(all, "long name", "<rss version=\"2.0\"><" + "n".repeat(500_000) + "/></rss>");
        xml(all, "long comment", "<rss version=\"2.0\"><!--" + "c".repeat(1_000_000) + "--><channel/></rss>");
        xml(all, "many entities", rss("&amp;".repeat(100_000), "&#38;#38;".repeat(100_000), "https://odd.example/1"));
        xml(
                all,
                "brackets",
                rss(escaped("<".repeat(100_000)), escaped("<a ".repeat(100_000)), "https://odd.example/1"));
        StringBuilder items = new StringBuilder("<rss version=\"2.0\"><channel>");
        for (int i = 0; i < 20_000; i++) {
            items.append("<item><title>t")
                    .append(i)
                    .append("</title><link>https://odd.example/")
                    .append(i)
                    .append("</link></item>");
        }
        xml(all, "many items", items + "</channel></rss>");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[10_000_000]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        all.add(new Odd("gzip bomb", packed.toByteArray(), "application/xml"));
    }

    private static void encodings(List<Odd> all) {
        String plain = rss("Café Ж", "Ünïcode", "https://odd.example/1");
        for (String name : List.of(
                "UTF-16BE", "UTF-16LE", "UTF-16", "ISO-8859-1", "windows-1251", "UTF-32", "Shift_JIS", "IBM037")) {
            byte[] body = plain.getBytes(Charset.forName(name));
            all.add(new Odd("undeclared " + name, body, "application/rss+xml"));
            all.add(new Odd("declared by type " + name, body, "text/xml; charset=" + name));
            byte[] declared = plain.replace("encoding=\"UTF-8\"", "encoding=\"" + name + "\"")
                    .getBytes(Charset.forName(name));
            all.add(new Odd("declared " + name, declared, "application/xml"));
        }
        all.add(new Odd("mark", ("\uFEFF" + plain).getBytes(StandardCharsets.UTF_8), "application/xml"));
        all.add(new Odd("strange type", plain.getBytes(StandardCharsets.UTF_8), ";;;charset=\"\u0001"));
        all.add(new Odd("unknown charset", plain.getBytes(StandardCharsets.UTF_8), "text/xml; charset=klingon"));
        all.add(new Odd("no utf-8", new byte[] {'<', 'r', (byte) 0xC3, (byte) 0x28, (byte) 0xFF, '>'}, "text/xml"));
        all.add(new Odd(
                "overlong",
                concat(plain.getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xC0, (byte) 0xBC}),
                "text/xml"));
        all.add(new Odd("zeros", new byte[100_000], "application/xml"));
        byte[] noise = new byte[100_000];
        new Random(7).nextBytes(noise);
        all.add(new Odd("noise", noise, "application/xml"));
        all.add(new Odd(
                "noise behind a bracket", concat("<".getBytes(StandardCharsets.UTF_8), noise), "application/xml"));
    }

    /** Cut off, and bytes exchanged, wherever chance has it. */
    private static void cut(List<Odd> all) {
        Random chance = new Random(20261123);
        for (String whole :
                List.of(rss("T", "<![CDATA[<p>D</p>]]>", "https://odd.example/1"), atom("T", "D", "text"))) {
            byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 15; i++) {
                all.add(new Odd("cut " + i, Arrays.copyOf(bytes, chance.nextInt(bytes.length)), "application/xml"));
                byte[] spoilt = bytes.clone();
                for (int k = 0; k < 5; k++) {
                    spoilt[chance.nextInt(spoilt.length)] = (byte) chance.nextInt(256);
                }
                all.add(new Odd("spoilt " + i, spoilt, "application/xml"));
            }
        }
    }

    private static void json(List<Odd> all) {
        String head = "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":";
        for (String text : List.of(
                "{",
                "[]",
                "{}",
                "{\"version\":\"other\"}",
                "{\"version\":1,\"items\":[]}",
                head + "null}",
                head + "{}}",
                head + "[null,1,\"x\",[],{}]}",
                head + "[{\"id\":{\"a\":1},\"url\":\"https://odd.example/\",\"title\":[\"x\"]}]}",
                head + "[{\"url\":\"javascript:alert(1)\",\"title\":\"x\"}]}",
                head + "[{\"url\":\"https://odd.example/\",\"title\":\"\\ud800 \\u0000 x\"}]}",
                head + "[{\"url\":\"https://odd.example/\",\"title\":\"x\",\"date_published\":\"never\"}]}",
                head
                        + "[{\"url\":\"https://odd.example/\",\"title\":\"x\",\"date_published\":\"+999999999-01-01T00:00:00Z\"}]}",
                head + "[{\"url\":\"https://odd.example/\",\"content_text\":\"" + "x ".repeat(100_000) + "\"}]}",
                head + "[" + "{\"url\":\"https://odd.example/\",\"title\":\"x\"},".repeat(50_000) + "{}]}",
                head + "[{\"tags\":[" + "\"t\",".repeat(10_000)
                        + "\"t\"],\"url\":\"https://odd.example/\",\"title\":\"x\"}]}",
                head + "[".repeat(100_000),
                "{\"a\":".repeat(100_000),
                "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":" + "9".repeat(100_000) + "}]}",
                head + "[{\"url\":\"https://odd.example/\",\"title\":\"" + "x".repeat(3_000_000) + "\"}]}",
                "{\"version\":\"https://jsonfeed.org/version/1\",\"version\":\"x\",\"items\":[]} trailing")) {
            all.add(new Odd(
                    "json " + text.substring(0, Math.min(60, text.length())),
                    text.getBytes(StandardCharsets.UTF_8),
                    "application/json"));
        }
    }

    private static void xml(List<Odd> all, String name, String xml) {
        all.add(new Odd(name, xml.getBytes(StandardCharsets.UTF_8), "application/rss+xml; charset=utf-8"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\u0000", "\\u0000") + '"';
    }

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
