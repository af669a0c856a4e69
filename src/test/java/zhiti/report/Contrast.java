package zhiti.report;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far the named colours of style sheets stand out from one another, as WCAG reckons it: 1 to 21. */
record Contrast(Map<String, Integer> colours) {
    static Contrast of(String... sheets) {
        Map<String, Integer> colours = new TreeMap<>();
        for (String sheet : sheets) {
            Matcher named = Pattern.compile("--([a-z]+): #([0-9a-f]{6});").matcher(HtmlReport.style(sheet));
            while (named.find()) {
                colours.put(named.group(1), Integer.parseInt(named.group(2), 16));
            }
        }
        return new Contrast(colours);
    }

    double between(String one, String other) {
        double first = luminance(colours.get(one));
        double second = luminance(colours.get(other));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xFF) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
