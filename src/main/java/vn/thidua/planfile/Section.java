package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a plan: its heading, what it is about, and the lines in it. */
record Section(SectionKind kind, @Nullable Line heading, List<Node> content) {

    static Section of(SectionKind kind, @Nullable Line heading) {
        return new Section(kind, heading, new ArrayList<>());
    }
}
