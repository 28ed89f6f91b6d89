package vn.thidua.offer;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.movement.Movement;
import vn.thidua.movement.MovementLink;
import vn.thidua.movement.Movements;
import vn.thidua.web.Show;

/** Leads from a movement to those above and below it, and to what is to be answered. */
@Component
class OfferLinks implements MovementLink {

    private final Offers offers;
    private final Answers answers;
    private final Movements movements;

    OfferLinks(Offers offers, Answers answers, Movements movements) {
        this.offers = offers;
        this.answers = answers;
        this.movements = movements;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Shown> of(Movement movement, Member member) {
        var own = movement.commune().equals(member.commune());
        if (own && member.city() != null) return Optional.ofNullable(below(movement, member));
        if (own || member.city() != null) return answers.parent(movement.id()).or(() -> cited(movement, member));
        return offers.received(movement.id()).map(offer -> received(offer, member));
    }

    /** For a city: how its communes answered. */
    private @Nullable Shown below(Movement movement, Member member) {
        var tally = offers.tally(movement.id());
        var path = movement.path();
        if (tally.sent() > 0) {
            return new Shown(
                    "Các xã, phường, đặc khu hưởng ứng",
                    path + "/dia-phuong",
                    "đã gửi %s: %s hưởng ứng, %s không hưởng ứng, %s chưa trả lời"
                            .formatted(
                                    Show.number(tally.sent()),
                                    Show.number(tally.accepted()),
                                    Show.number(tally.declined()),
                                    Show.number(tally.silent())));
        }
        return member.isAny(Role.STANDING_OFFICER)
                ? new Shown("Gửi các xã, phường, đặc khu", path + "/gui-cap-xa", "chưa gửi địa phương nào")
                : null;
    }

    /** For a commune whose plan names the document of an offer, though the two are not linked. */
    private Optional<Shown> cited(Movement movement, Member member) {
        if (member.city() != null || !member.isAny(Role.STANDING_OFFICER)) return Optional.empty();
        var open = offers.received().stream()
                .filter(offer -> offer.own() == null && offer.number() != null)
                .toList();
        if (open.isEmpty()) return Optional.empty();
        var clauses = movements.clauses(movement.id());
        return open.stream()
                .filter(offer -> Citation.of(offer.number(), clauses))
                .findFirst()
                .map(offer -> new Shown(
                        "Gắn với phong trào của " + offer.from(),
                        offer.path() + "/huong-ung?phong-trao=" + movement.id(),
                        "kế hoạch này căn cứ văn bản số %s của phong trào “%s” đã gửi đến"
                                .formatted(offer.number(), offer.name())));
    }

    /** For a commune that looks at what its city offered. */
    private static Shown received(Offers.Received offer, Member member) {
        var path = offer.path() + "/huong-ung";
        var answer = offer.answer();
        if (answer == null) {
            var wish = offer.wish() == null ? "" : ", mong nhận trả lời trước ngày " + Show.date(offer.wish());
            return member.isAny(Role.STANDING_OFFICER)
                    ? new Shown("Trả lời đề nghị hưởng ứng", path, offer.from() + " đề nghị" + wish, true)
                    : new Shown("Phong trào của cấp trên", Offers.PATH, offer.from() + " đề nghị" + wish);
        }
        if (offer.own() != null) {
            return new Shown("Phong trào của địa phương hưởng ứng", "/phong-trao/" + offer.own(), null);
        }
        return new Shown(
                "Câu trả lời của địa phương: " + answer.label(),
                member.isAny(Role.STANDING_OFFICER) ? path : Offers.PATH,
                answer == Answer.Kind.ACCEPTED ? "chưa gắn phong trào của địa phương" : offer.reason());
    }

    @Override
    public Optional<Shown> ofAll(Member member) {
        if (member.city() != null) return Optional.empty();
        var received = offers.received();
        if (received.isEmpty()) return Optional.empty();
        var waiting = received.stream().filter(offer -> offer.answer() == null).count();
        return Optional.of(new Shown(
                "Phong trào của cấp trên",
                Offers.PATH,
                "đã gửi đến %s, chờ trả lời %s".formatted(Show.number(received.size()), Show.number(waiting))));
    }
}
