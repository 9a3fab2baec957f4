package press.doorstep.web;

import java.util.Locale;

/** The weights of a negotiation header: {@code gzip;q=0.5, br, *;q=0}. */
final class Weights {

    private Weights() {}

    /** The weight a header gives a token, by name or by its star; 0 when it is not wanted or what is written is no weight. */
    static double of(String header, String token) {
        double star = 0;
        for (String part : header.toLowerCase(Locale.ROOT).split(",")) {
            String[] pieces = part.strip().split("\\s*;\\s*");
            if (pieces[0].equals(token)) {
                return weight(pieces);
            }
            if (pieces[0].equals("*")) {
                star = weight(pieces);
            }
        }
        return star;
    }

    /** The weight a header gives a media type: by its name, else by its kind ({@code text/*}), else by the star of stars. */
    static double ofType(String header, String type) {
        double weight = 0;
        int nearest = 0;
        for (String part : header.toLowerCase(Locale.ROOT).split(",")) {
            String[] pieces = part.strip().split("\\s*;\\s*");
            int near = nearness(pieces[0], type);
            if (near > nearest) {
                nearest = near;
                weight = weight(pieces);
            }
        }
        return weight;
    }

    private static int nearness(String range, String type) {
        if (range.equals(type)) {
            return 3;
        }
        if (range.equals(type.substring(0, type.indexOf('/') + 1) + "*")) {
            return 2;
        }
        return range.equals("*/*") ? 1 : 0;
    }

    private static double weight(String[] pieces) {
        for (int index = 1; index < pieces.length; index++) {
            if (pieces[index].startsWith("q=")) {
                String value = pieces[index].substring(2);
                return value.matches("(0(\\.[0-9]{0,3})?|1(\\.0{0,3})?)") ? Double.parseDouble(value) : 0;
            }
        }
        return 1;
    }
}
