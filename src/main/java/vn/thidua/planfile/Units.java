package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.planfile.PlanDraft.Duty;
import vn.thidua.planfile.PlanDraft.Source;
import vn.thidua.planfile.PlanDraft.UnitEntry;

/** Who has to do what by when. One heading is one entry, however many bodies it names. */
final class Units {

    private final List<UnitEntry> units = new ArrayList<>();

    static List<UnitEntry> of(List<Section> sections) {
        var units = new Units();
        var assignment = new Assignment();
        for (var section : sections) {
            if (section.kind() == SectionKind.UNITS) {
                units.inText(section.content());
            }
            Table.in(section).stream().filter(Table::isAssignment).forEach(assignment::take);
        }
        units.units.addAll(assignment.units());
        return units.units;
    }

    private void inText(List<Node> nodes) {
        for (var node : nodes) {
            if (!node.isRow() && !Texts.isClosing(node.body()) && !Texts.isLeadIn(node.body())) {
                unit(node);
            }
        }
    }

    private void unit(Node node) {
        var body = node.body();
        boolean heads = node.children.stream().anyMatch(Node::isMarked)
                || !node.children.isEmpty() && Bodies.nameLength(body) == body.length();
        int colon = body.indexOf(':');
        if (heads && colon == body.length() - 1 || heads && colon < 0 && isHeading(body)) {
            add(
                    node,
                    body,
                    Items.nodesOf(node.children).stream()
                            .map(child -> duty(child.line, child.body(), body))
                            .toList());
        } else if (colon > 0 && colon < 200 && Bodies.isName(body)) {
            afterColon(node, body, colon);
        } else if (heads && SectionTitle.of(body).coverage() > 0.5) {
            inText(node.children);
        } else if (Bodies.isName(body)) {
            inSentence(node, body);
        }
    }

    private static boolean isHeading(String body) {
        return !body.endsWith(";") && body.length() < 250;
    }

    private void afterColon(Node node, String body, int colon) {
        var name = body.substring(0, colon);
        var duties = new ArrayList<Duty>();
        var rest = body.substring(colon + 1);
        for (var part : rest.split(";")) {
            if (!part.isBlank()) {
                duties.add(duty(node.line, part.strip(), name));
            }
        }
        Items.nodesOf(node.children).forEach(child -> duties.add(duty(child.line, child.body(), name)));
        add(node, name, duties);
    }

    private void inSentence(Node node, String body) {
        int length = Bodies.nameLength(body);
        var name = body.substring(0, length);
        var act = body.substring(length).replaceFirst("^[\\s,;]+", "");
        if (length >= body.length() && node.children.isEmpty() || name.length() > 220) {
            return;
        }
        var duties = new ArrayList<Duty>();
        if (!act.isBlank()) {
            duties.add(duty(node.line, act, name));
        }
        Items.nodesOf(node.children).forEach(child -> duties.add(duty(child.line, child.body(), name)));
        add(node, name, duties);
    }

    private void add(Node node, String printed, List<Duty> duties) {
        var name = Texts.title(Bodies.withoutOrder(Texts.title(printed)));
        units.add(new UnitEntry(name, Bodies.bare(name), Bodies.isRequested(name), duties, node.line.source(), 0.9));
    }

    private static Duty duty(Line line, String text, String unit) {
        var name = Bodies.bare(Texts.title(Bodies.withoutOrder(unit)));
        var source = new Source(line.block().index(), text);
        return Duties.of(Texts.trimStop(text), name, source);
    }
}
