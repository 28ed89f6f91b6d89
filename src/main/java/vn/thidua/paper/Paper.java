package vn.thidua.paper;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An official paper before it is laid out: what it says, not how it looks. Texts are taken as people typed them; what a
 * component writes in capitals is written so by the layout.
 *
 * @param kind type name such as "Kế hoạch"; null for papers without one
 * @param title subject line ("trích yếu")
 * @param bases legal bases, one sentence each; may be empty
 * @param body what it says, in order; the last sentence gets its "./."
 * @param signatures one, or two beside each other; the second, or a single one, stands at the right
 * @param recipients without dash and semicolon, the file copy ("Lưu: VT, VHXH") last; may be empty
 * @param figuresOf the moment whose figures the paper shows; written into its properties
 */
public record Paper(
        Head head,
        @Nullable String kind,
        String title,
        List<String> bases,
        List<Block> body,
        List<Signature> signatures,
        List<String> recipients,
        List<Appendix> appendices,
        Instant figuresOf) {

    public Paper {
        if (signatures.isEmpty() || signatures.size() > 2) throw new IllegalArgumentException("one or two signatures");
        bases = List.copyOf(bases);
        body = List.copyOf(body);
        signatures = List.copyOf(signatures);
        recipients = List.copyOf(recipients);
        appendices = List.copyOf(appendices);
    }

    /**
     * Top of the first page.
     *
     * @param superior body above the issuer; null when there is none, as above the People's Committee of a commune
     * @param issuer null for papers of citizens: they bear the national title alone, and the date at their end
     * @param number null for papers without a number
     * @param place proper name of the commune: "Bình Giang"
     */
    public record Head(
            @Nullable String superior,
            @Nullable String issuer,
            @Nullable PaperNumber number,
            String place,
            PaperDate date) {}

    /**
     * Who signs.
     *
     * @param posts authority and post, line by line: "TM. Ủy ban nhân dân", "KT. Chủ tịch", "Phó Chủ tịch"
     * @param name without title or rank; null where it is written by hand
     */
    public record Signature(List<String> posts, @Nullable String name) {

        public Signature {
            posts = List.copyOf(posts);
        }
    }

    /** What follows the signature on pages of its own; appendices are numbered by the layout when there are several. */
    public record Appendix(String title, List<Block> body) {

        public Appendix {
            body = List.copyOf(body);
        }
    }
}
