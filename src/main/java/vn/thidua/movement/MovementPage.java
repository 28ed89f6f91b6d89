package vn.thidua.movement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.kernel.Timeline;
import vn.thidua.web.Link;

/** What the page of a movement shows. */
record MovementPage(
        Movement movement,
        Outline outline,
        Course course,
        Map<UUID, List<String>> unitNames,
        Map<UUID, Progress.Count> counts,
        Search search,
        List<MovementLink.Shown> links,
        List<Timeline.Entry> timeline,
        Reader reader) {

    List<Link> crumbs() {
        var list = Link.to("Phong trào", "/phong-trao");
        if (reader.own()) return List.of(list);
        return reader.follows()
                ? List.of(list, Link.to("Phong trào của các xã, phường, đặc khu", "/thanh-pho/phong-trao"))
                : List.of(list, Link.to("Phong trào của cấp trên", "/phong-trao/cap-tren"));
    }

    List<String> unitNames(Clause planUnit) {
        return unitNames.getOrDefault(planUnit.id(), List.of());
    }

    /** Whether the organisation units behind the plan's unit are others than its name says. */
    boolean standsForOthers(Clause planUnit) {
        return !unitNames(planUnit).isEmpty() && !unitNames(planUnit).equals(List.of(planUnit.text()));
    }

    Progress.Count count(Clause clause) {
        return counts.getOrDefault(clause.id(), Progress.Count.NONE);
    }

    boolean leadsToSource(Clause clause) {
        return reader.readsSource() && clause.sourceBlock() >= 0;
    }

    /** Address of the sentence from which the clause was read. */
    String source(Clause clause) {
        var document = clause.sourceVersion() == 1 ? "" : "?ban=" + clause.sourceVersion();
        return movement.path() + "/nguon" + document + "#doan-" + clause.sourceBlock();
    }

    String path(Clause clause) {
        return movement.path() + "/dieu/" + clause.id();
    }

    /** What the reader is asked to do by another module. */
    Optional<MovementLink.Shown> asked() {
        return links.stream().filter(MovementLink.Shown::asked).findFirst();
    }

    /** The sections of the page, for its table of contents. */
    List<Link> sections() {
        var sections = new ArrayList<Link>();
        sections.add(Link.to("Giai đoạn và thời gian", "#giai-doan"));
        outline.parts().forEach(part -> sections.add(Link.to(part.title(), "#" + part.id())));
        sections.add(Link.to("Trạng thái", "#trang-thai"));
        if (reader.own()) sections.add(Link.to("Nhật ký", "#nhat-ky"));
        return sections;
    }
}
