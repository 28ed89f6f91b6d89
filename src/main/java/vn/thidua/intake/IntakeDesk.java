package vn.thidua.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.document.Files;
import vn.thidua.indicator.Period;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Member;
import vn.thidua.reading.FigureIntake;
import vn.thidua.reading.FigureIntake.Choice;
import vn.thidua.reading.Given;
import vn.thidua.reading.Receipt;
import vn.thidua.sheet.Grid;
import vn.thidua.sheet.GridFile;
import vn.thidua.sheet.Separated;

/** Receives files with figures, reads them by their layouts, and takes in what can be taken. */
@Component
class IntakeDesk {

    private final Deliveries deliveries;
    private final Layouts layouts;
    private final Names.Source names;
    private final Files files;
    private final FigureIntake figures;
    private volatile @Nullable SoftReference<Read> read;

    IntakeDesk(Deliveries deliveries, Layouts layouts, Names.Source names, Files files, FigureIntake figures) {
        this.deliveries = deliveries;
        this.layouts = layouts;
        this.names = names;
        this.files = files;
        this.figures = figures;
    }

    /**
     * Keeps a file that somebody handed in; text is kept in UTF-8. Nothing of it is written yet.
     *
     * @param layout null for our own template
     * @throws vn.thidua.document.FileRefused when such files are not taken
     * @throws vn.thidua.sheet.SheetRefused when it cannot be read
     */
    UUID receive(MultipartFile upload, @Nullable UUID layout, @Nullable Period period, Member member) {
        try {
            return receive(
                    Objects.requireNonNullElse(upload.getOriginalFilename(), ""),
                    upload.getBytes(),
                    layout,
                    period,
                    member);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    UUID receive(String name, byte[] content, @Nullable UUID layout, @Nullable Period period, Member member) {
        var id = Ids.next();
        var kept = GridFile.isWorkbook(content) || content.length == 0
                ? content
                : Separated.decoded(content).getBytes(StandardCharsets.UTF_8);
        var file = files.take(name, kept, Delivery.subject(id));
        GridFile.sheets(kept);
        deliveries.add(id, file.id(), layout, period, member);
        return id;
    }

    /** The sheet of a file by its name; the first one where there is none. */
    Grid grid(Delivery delivery, String sheet) {
        var kept = read;
        var last = kept == null ? null : kept.get();
        if (last != null && last.file.equals(delivery.file()) && last.sheet.equals(sheet)) return last.grid;
        var grid = GridFile.read(content(delivery), sheet);
        read = new SoftReference<>(new Read(delivery.file(), sheet, grid));
        return grid;
    }

    /** What a file held. Files never change, and one that is looked at is often taken in next. */
    private record Read(UUID file, String sheet, Grid grid) {}

    List<String> sheets(Delivery delivery) {
        return GridFile.sheets(content(delivery));
    }

    /** What taking the file in would do now. */
    Preview preview(Delivery delivery, Member member) {
        var known = names.read();
        var extract = extract(delivery, known);
        return Preview.of(extract, figures.judge(given(delivery, extract), member), known);
    }

    /** Figures in the file that can be judged at all. */
    Extract extract(Delivery delivery) {
        return extract(delivery, names.read());
    }

    private Extract extract(Delivery delivery, Names known) {
        var layout = delivery.layout() == null ? Layout.OURS : layouts.get(delivery.layout());
        return Reader.read(grid(delivery, layout.sheet()), layout, known, delivery.ofPeriod());
    }

    /** Writes what can be taken, all at once. */
    Receipt take(Delivery delivery, Extract extract, Member member, FigureIntake.Progress progress) {
        var receipt = figures.take(
                given(delivery, extract),
                Choice.THOSE_THAT_CAN,
                Delivery.subject(delivery.id()),
                "Nhập số liệu từ tệp “" + delivery.name() + "”",
                member,
                progress);
        deliveries.end(delivery.id(), receipt, extract.flaws().size());
        return receipt;
    }

    private static List<Given> given(Delivery delivery, Extract extract) {
        if (delivery.reason().isBlank()) return extract.given();
        return extract.given().stream()
                .map(given -> given.reason() == null ? given.explained(delivery.reason()) : given)
                .toList();
    }

    /** Bytes of the file. */
    long size(Delivery delivery) {
        return files.get(delivery.file()).size();
    }

    private byte[] content(Delivery delivery) {
        try (var content = files.open(delivery.file())) {
            return content.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
