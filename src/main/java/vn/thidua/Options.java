package vn.thidua;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * The options that every command understands, apart from the other words.
 *
 * @param words what is no option of the program, in order
 * @param settings the options as Spring reads them: {@code --thidua.data=…}, {@code --server.port=…}
 */
record Options(List<String> words, List<String> settings) {

    private static final Map<String, String> SETTINGS = Map.of(
            "--data", "thidua.data", "--port", "server.port", "--host", "server.address", "--demo", "thidua.demo");

    /** @throws IllegalArgumentException with a Vietnamese sentence when the value of an option is missing or wrong */
    static Options of(List<String> arguments) {
        var words = new ArrayList<String>();
        var settings = new ArrayList<String>();
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            var word = rest.next().split("=", 2);
            var setting = SETTINGS.get(word[0]);
            if (setting == null) words.add(String.join("=", word));
            else settings.add("--%s=%s".formatted(setting, checked(word[0], value(word, rest))));
        }
        return new Options(List.copyOf(words), List.copyOf(settings));
    }

    /** The settings with more of them, for Spring. */
    String[] with(List<String> more) {
        var all = new ArrayList<>(settings);
        all.addAll(more);
        return all.toArray(String[]::new);
    }

    private static String value(String[] word, Iterator<String> rest) {
        if (word.length == 2) return word[1];
        if (word[0].equals("--demo")) return "true";
        return rest.hasNext() ? rest.next() : "";
    }

    private static String checked(String option, String value) {
        if (value.isBlank() || value.startsWith("--")) {
            throw new IllegalArgumentException("Sau %s phải có giá trị.".formatted(option));
        }
        if (option.equals("--port") && !isPort(value)) {
            throw new IllegalArgumentException(
                    "Cổng “%s” không hợp lệ: hãy chọn một số từ 1 đến 65535.".formatted(value));
        }
        return value;
    }

    /** Port 0 lets the system choose one. */
    private static boolean isPort(String value) {
        return value.matches("\\d{1,5}") && Integer.parseInt(value) <= 65535;
    }
}
