package vn.thidua.report;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.document.Files;
import vn.thidua.indicator.Period;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.Timeline;
import vn.thidua.organization.Persons;
import vn.thidua.paper.Docx;
import vn.thidua.web.ChangedMeanwhile;

/** Shows, keeps and issues reports. */
@Component
class ReportDesk {

    private final Reports reports;
    private final FactFinder finder;
    private final ReportPaper paper;
    private final Files files;
    private final Scene scene;

    ReportDesk(Reports reports, FactFinder finder, ReportPaper paper, Files files, Scene scene) {
        this.reports = reports;
        this.finder = finder;
        this.paper = paper;
        this.files = files;
        this.scene = scene;
    }

    /** People by name, and who changed what. */
    @Component
    record Scene(Persons persons, Timeline timeline) {}

    ReportPage show(Period period, Member member) {
        var report = reports.of(period);
        var issues = reports.issues(report);
        return new ReportPage(
                report,
                finder.of(period, member),
                issues,
                files.of(issues.stream().map(Issue::subject).toList()),
                scene.persons().names(issues.stream().map(Issue::madeBy).collect(Collectors.toSet())),
                member.isAny(Role.STANDING_OFFICER));
    }

    /**
     * Keeps what was written.
     *
     * @param version that the page showed; refused when somebody wrote since
     */
    void write(Period period, int version, Map<Topic, String> texts) {
        var report = reports.of(period);
        if (report.version() != version) throw ChangedMeanwhile.told(scene.timeline(), report.subject());
        if (!reports.write(report, texts)) throw ChangedMeanwhile.told(scene.timeline(), report.subject());
    }

    /** Makes the report into a paper with the figures of this moment, and keeps it. */
    Issue issue(Period period, Member member) {
        var page = show(period, member);
        var issue = reports.issue(page.report(), page.facts().at(), member);
        var name = "Báo cáo thi đua %s, bản %d.docx".formatted(period.label().replace('/', '-'), issue.number());
        files.take(name, Docx.of(paper.of(page.facts(), page.texts())), issue.subject());
        return issue;
    }
}
