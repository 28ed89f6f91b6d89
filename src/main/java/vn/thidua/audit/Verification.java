package vn.thidua.audit;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Walks one commune's chain from its start and notes everything that does not fit. */
class Verification {

    private final UUID commune;
    private final Seal seal;
    private final KeptHeads kept;
    private final Findings findings = new Findings();

    private long position;
    private byte[] last = Seal.START;

    Verification(UUID commune, Seal seal, KeptHeads kept) {
        this.commune = commune;
        this.seal = seal;
        this.kept = kept;
    }

    void next(Sealed sealed) {
        var event = sealed.event();
        if (event.position() != position + 1) {
            findings.add("Thiếu sự kiện từ số %d đến số %d.".formatted(position + 1, event.position() - 1));
        }
        if (!Arrays.equals(seal.of(event, last), sealed.mac())) {
            findings.add("Sự kiện số %d đã bị sửa, bị thay hoặc bị chuyển chỗ.".formatted(event.position()));
        }
        checkPersonal(sealed);
        kept.at(commune, event.position()).ifPresent(mac -> checkKept(event.position(), mac, sealed.mac()));
        position = event.position();
        last = sealed.mac();
    }

    /** Personal values may be gone (erased by right of the person); when they are there they must be the sealed ones. */
    private void checkPersonal(Sealed sealed) {
        var personal = sealed.personal();
        if (personal != null && !Arrays.equals(personal.digest(), sealed.event().personalDigest())) {
            findings.add("Thông tin cá nhân của sự kiện số %d đã bị sửa."
                    .formatted(sealed.event().position()));
        }
    }

    private void checkKept(long at, byte[] keptMac, byte[] mac) {
        if (!Arrays.equals(keptMac, mac)) {
            findings.add("Sự kiện số %d khác với mốc đã lưu ngoài cơ sở dữ liệu.".formatted(at));
        }
    }

    /** Compares the walked chain with its recorded end and with what was kept outside the database. */
    Findings end(@Nullable Head head) {
        if (head == null) {
            if (position > 0) findings.add("Thiếu mốc cuối của nhật ký.");
        } else if (!fits(head)) {
            findings.add("Cuối nhật ký không khớp: mốc cuối ghi %d sự kiện, đọc được %d sự kiện."
                    .formatted(head.position(), position));
        }
        var known = kept.highest(commune);
        if (known > position) {
            findings.add("Nhật ký bị cắt: đã từng có %d sự kiện, nay còn %d sự kiện.".formatted(known, position));
        }
        return findings.of(position);
    }

    private boolean fits(Head head) {
        if (head.position() == 0) return position == 0;
        return head.position() == position
                && Arrays.equals(head.eventMac(), last)
                && Arrays.equals(head.seal(), seal.ofHead(commune, position, last));
    }
}
