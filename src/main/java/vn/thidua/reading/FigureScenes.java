package vn.thidua.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.DirectFieldBindingResult;
import vn.thidua.indicator.Breakdown;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Regimes;
import vn.thidua.kernel.DemoStage;
import vn.thidua.kernel.Member;

/** The latest month of the demonstration: sent, returned, drafted, missing. */
@Component
class FigureScenes {

    private final SheetPages pages;
    private final EntryDesk entry;
    private final VerificationDesk verification;
    private final Proofs evidence;
    private final Regimes regimes;

    FigureScenes(SheetPages pages, EntryDesk entry, VerificationDesk verification, Proofs evidence, Regimes regimes) {
        this.pages = pages;
        this.entry = entry;
        this.verification = verification;
        this.evidence = evidence;
        this.regimes = regimes;
    }

    void play(DemoStage stage, Period latest, FigureDemo.Scene scene) {
        var centre = stage.get("unit:hcc");
        send(scene, stage.member("phuc"), centre, latest);
        send(scene, stage.member("mai"), stage.get("unit:mttq"), latest);
        scene.as(stage.member("tung"), () -> {
            var page = pages.of(stage.get("unit:thon-dong"), latest, stage.member("tung"));
            entry.keep(page, new EntryForm(typed(page).subList(0, 2), null), stage.member("tung"));
            return "";
        });
        var officer = stage.member("lan");
        scene.as(officer, () -> {
            var sent = sent(centre, latest, scene);
            verification.verify(sent.subList(0, 2), officer);
            verification.giveBack(
                    sent.subList(2, 3), "Số hồ sơ tồn chưa khớp với hệ thống một cửa, đề nghị rà soát lại.", officer);
            evidence.take(
                    "bang-xuat-he-thong-mot-cua.txt",
                    "Bảng xuất từ hệ thống một cửa".getBytes(StandardCharsets.UTF_8),
                    sent.getFirst().cell());
            regimes.reopen(
                    latest.plus(-4),
                    stage.today().plusDays(7),
                    "Thôn Đông sửa số hộ sau khi rà soát hộ khẩu thường trú.",
                    officer);
            return "";
        });
    }

    private void send(FigureDemo.Scene scene, Member member, UUID unit, Period period) {
        scene.as(member, () -> {
            var page = pages.of(unit, period, member);
            entry.send(page, new EntryForm(typed(page), null), new Wrong(), member);
            return "";
        });
    }

    /** The numbers of the month before, with two more each. */
    private static List<@Nullable Typed> typed(SheetPage page) {
        var cells = new ArrayList<@Nullable Typed>();
        for (var line : page.lines()) {
            var before = line.previous();
            if (before == null || before.numerator() == null) continue;
            var more = java.math.BigDecimal.TWO;
            cells.add(new Typed(
                    line.indicator().id(),
                    line.breakdown().code(),
                    line.typed().seen(),
                    Presence.NUMBER,
                    before.numerator().add(more).toPlainString(),
                    before.denominator() == null
                            ? ""
                            : before.denominator().add(more).toPlainString(),
                    "",
                    ""));
        }
        return cells;
    }

    private static List<Choice> sent(UUID unit, Period period, FigureDemo.Scene scene) {
        return scene.readings().of(unit, List.of(period)).stream()
                .filter(reading -> reading.breakdown() == Breakdown.WHOLE.code())
                .sorted(java.util.Comparator.comparing(Reading::indicatorId))
                .map(reading -> new Choice(reading.cell(), reading.version()))
                .toList();
    }

    /** Fails where a scene is wrong. */
    private static final class Wrong extends DirectFieldBindingResult {

        private static final long serialVersionUID = 1L;

        Wrong() {
            super(new Object(), "form");
        }

        @Override
        public void rejectValue(@Nullable String field, String code, @Nullable String message) {
            throw new IllegalStateException(message);
        }
    }
}
