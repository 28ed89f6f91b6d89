package vn.thidua.web;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/** What was entered in a form and what is wrong with it. Pages get the one of their form as {@code errors}. */
public final class FormErrors {

    private final @Nullable BindingResult result;
    private final Map<String, List<String>> kept;
    private final Map<String, String> labels = new LinkedHashMap<>();

    private FormErrors(@Nullable BindingResult result, Map<String, List<String>> kept) {
        this.result = result;
        this.kept = kept;
    }

    /** For a form without entered values, such as the second one on a page. */
    public static FormErrors none() {
        return new FormErrors(null, Map.of());
    }

    /**
     * The form of a page: the first attribute with errors, otherwise the one whose name ends in "form". Other attributes
     * have binding results too, for Spring makes one for each.
     *
     * @param kept values that were entered before a session ended, by field; they go before all others
     */
    static FormErrors of(Map<String, ?> model, Map<String, List<String>> kept) {
        var results = model.values().stream()
                .filter(BindingResult.class::isInstance)
                .map(BindingResult.class::cast)
                .toList();
        return results.stream()
                .filter(BindingResult::hasErrors)
                .findFirst()
                .or(() -> results.stream().filter(FormErrors::isForm).findFirst())
                .map(result -> new FormErrors(result, kept))
                .orElseGet(() -> new FormErrors(null, kept));
    }

    private static boolean isForm(BindingResult result) {
        return result.getObjectName().endsWith("orm");
    }

    /** Whether nothing is wrong. */
    public boolean isEmpty() {
        return result == null || !result.hasErrors();
    }

    /** Number of errors. */
    public int count() {
        return result == null ? 0 : result.getErrorCount();
    }

    /** What is wrong with the field, Vietnamese; null when nothing is. */
    public @Nullable String of(String field) {
        var error = result == null ? null : result.getFieldError(field);
        return error == null ? null : message(error);
    }

    /** What was entered in the field, or stood there before, as text; empty when nothing is known. */
    public String value(String field) {
        if (kept.containsKey(field)) return String.join(",", Objects.requireNonNull(kept.get(field)));
        if (result == null) return "";
        try {
            return Objects.toString(result.getFieldValue(field), "");
        } catch (org.springframework.beans.InvalidPropertyException missing) {
            return "";
        }
    }

    /** Errors about the form as a whole, Vietnamese. */
    public List<String> ofForm() {
        return result == null
                ? List.of()
                : result.getGlobalErrors().stream()
                        .map(error -> Objects.toString(error.getDefaultMessage(), "Thông tin chưa hợp lệ."))
                        .toList();
    }

    /** Links to the fields in error, in the order of the page. */
    List<Link> links() {
        if (result == null) return List.of();
        var wrong = new LinkedHashMap<String, String>();
        result.getFieldErrors().forEach(error -> wrong.putIfAbsent(error.getField(), message(error)));
        var links = new LinkedHashMap<String, Link>();
        labels.forEach((field, label) -> {
            var message = wrong.get(field);
            if (message != null) links.put(field, Link.to(label + ": " + lowered(message), "#" + id(field)));
        });
        wrong.forEach((field, message) -> links.putIfAbsent(field, Link.to(message, "#" + id(field))));
        return List.copyOf(links.values());
    }

    /** Whether the field, or a set of choices, holds the value. */
    boolean holds(String field, String value) {
        return List.of(value(field).split(",")).contains(value);
    }

    /** Identifiers of the hint and the error of a field; null when it has neither. */
    @Nullable
    String describing(String field, @Nullable String hint) {
        var hinted = hint == null ? "" : id(field) + "-goi-y ";
        var wrong = of(field) == null ? "" : id(field) + "-loi";
        var both = (hinted + wrong).strip();
        return both.isEmpty() ? null : both;
    }

    /** The fields of a form, rendered ahead of the summary above them, which then knows their labels. */
    static Content rendered(Content fields) {
        var page = new StringOutput();
        fields.writeTo(new OwaspHtmlTemplateOutput(page));
        return output -> output.writeContent(page.toString());
    }

    /** Fields say their label while the form is rendered, so that the summary can name them. */
    void name(String field, String label) {
        labels.put(field, label);
    }

    /** Identifier of the field's element in the page. */
    static String id(String field) {
        return "o-" + field.replaceAll("[^A-Za-z0-9]+", "-");
    }

    private String message(FieldError error) {
        if (error.isBindingFailure()) return unreadable(error);
        return Objects.toString(error.getDefaultMessage(), "Thông tin chưa hợp lệ.");
    }

    private String unreadable(FieldError error) {
        var type = result == null ? null : result.getFieldType(error.getField());
        if (type == null) return "Nội dung chưa đọc được, hãy kiểm tra lại.";
        if (Number.class.isAssignableFrom(type)) return "Chưa phải là một số; hãy viết như 1.234,5.";
        if (java.time.temporal.Temporal.class.isAssignableFrom(type)) {
            return "Chưa phải là một ngày có thật; hãy viết như 05/6/2026.";
        }
        return "Lựa chọn không có trong danh sách.";
    }

    /** The sentence as it goes on after a colon; what begins with a code stays as it is. */
    private static String lowered(String sentence) {
        var isCode = sentence.length() > 1 && Character.isUpperCase(sentence.charAt(1));
        return sentence.isEmpty() || isCode
                ? sentence
                : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
