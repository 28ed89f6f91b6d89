package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Paragraphs, lists and tables of a saved web page, without its scripts and forms. */
final class HtmlBlocks {

    /** Portals often wrap the whole page in a form, so that only its fields are left out. */
    private static final Set<String> SKIPPED = names("script style noscript button select textarea label nav footer"
            + " iframe svg template head input aside object del");

    private static final Set<String> BREAKING =
            names("p div h1 h2 h3 h4 h5 h6 li ul ol section article main header form"
                    + " blockquote tr td th dl dt dd center pre hr fieldset body html figure address tbody");
    private static final Set<String> BOLD = Set.of("b", "strong");

    private final List<Piece> pieces = new ArrayList<>();
    private final TableGrid tables;
    private final StringBuilder line = new StringBuilder();
    private int boldLetters;
    private boolean heading;
    private int depth;
    private int lists;

    private HtmlBlocks(TableGrid tables, int depth) {
        this.tables = tables;
        this.depth = depth;
    }

    private static Set<String> names(String words) {
        return Set.of(words.split(" "));
    }

    static List<Piece> read(String html) {
        var blocks = new HtmlBlocks(new TableGrid(), 0);
        blocks.children(Jsoup.parse(html).body(), false);
        blocks.end();
        return blocks.pieces;
    }

    private void children(Node parent, boolean bold) {
        if (++depth > Limits.NESTING) {
            throw new UnreadablePlan(
                    "Trang web có quá nhiều lớp lồng nhau nên không đọc được. Hãy lưu nội dung ở dạng Word rồi tải lên.");
        }
        for (var child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                append(text.getWholeText(), bold, parent);
            } else if (child instanceof Element element
                    && !SKIPPED.contains(element.normalName())
                    && !isHidden(element)) {
                element(
                        element,
                        bold
                                || BOLD.contains(element.normalName())
                                || element.attr("style")
                                        .replace(" ", "")
                                        .matches("(?i).*font-weight:(?:bold|[7-9]00).*"));
            }
        }
        depth--;
    }

    private static boolean isHidden(Element element) {
        return element.attr("style")
                .replace(" ", "")
                .toLowerCase(java.util.Locale.ROOT)
                .contains("display:none");
    }

    private void append(String text, boolean bold, Node parent) {
        boolean kept = parent instanceof Element element && element.closest("pre") != null;
        var words = kept ? text : text.replaceAll("[\\s&&[^\\u00A0]]+", " ");
        if (kept && words.contains("\n")) {
            words.lines().forEach(part -> {
                line.append(part);
                end();
            });
            return;
        }
        line.append(words);
        boldLetters += bold ? words.strip().length() : 0;
    }

    private void element(Element element, boolean bold) {
        var name = element.normalName();
        switch (name) {
            case "br" -> end();
            case "table" -> table(element);
            case "ul", "ol" -> list(element, name.equals("ol"), bold);
            default -> {
                boolean breaks = BREAKING.contains(name);
                if (breaks) {
                    end();
                }
                heading |= name.matches("h[1-6]");
                children(element, bold || name.matches("h[1-6]|th"));
                if (breaks) {
                    end();
                    heading = false;
                }
            }
        }
    }

    private void list(Element list, boolean ordered, boolean bold) {
        end();
        lists++;
        int number = list.attr("start").matches("\\d{1,3}") ? Integer.parseInt(list.attr("start")) : 1;
        for (var item : list.children()) {
            if (item.normalName().equals("li")) {
                var words = Fold.clean(item.ownText().isBlank() ? item.text() : item.ownText());
                line.append(
                        Marker.of(words).isNone()
                                ? ordered ? ordinal(list, number) : lists == 1 ? "- " : lists == 2 ? "+ " : "* "
                                : "");
                number++;
                children(item, bold);
                end();
            } else {
                element(item, bold);
            }
        }
        lists--;
        end();
    }

    private static String ordinal(Element list, int number) {
        var format = switch (list.attr("type")) {
            case "I" -> "upperRoman";
            case "A" -> "upperLetter";
            case "a" -> "lowerLetter";
            default ->
                list.attr("style").contains("upper-roman")
                        ? "upperRoman"
                        : list.attr("style").contains("lower-alpha") ? "lowerLetter" : "decimal";
        };
        return Numerals.write(format, number) + (format.equals("lowerLetter") ? ") " : ". ");
    }

    private void table(Element element) {
        end();
        var table = tables.start();
        for (var row : element.select("tr")) {
            if (row.closest("table") == element) {
                table.row();
                for (var cell : row.children()) {
                    if (cell.normalName().matches("td|th")) {
                        var inside = new HtmlBlocks(tables, depth);
                        inside.children(cell, false);
                        inside.end();
                        table.cell(inside.pieces, span(cell, "colspan"), span(cell, "rowspan"));
                    }
                }
            }
        }
        pieces.addAll(table.pieces());
    }

    private static int span(Element cell, String name) {
        return cell.attr(name).matches("\\d{1,3}") ? Math.max(1, Integer.parseInt(cell.attr(name))) : 1;
    }

    private void end() {
        var text = Fold.clean(line.toString());
        if (!text.isEmpty()) {
            pieces.add(Piece.paragraph(text, heading || boldLetters * 10 >= text.length() * 9));
        }
        line.setLength(0);
        boldLetters = 0;
    }
}
