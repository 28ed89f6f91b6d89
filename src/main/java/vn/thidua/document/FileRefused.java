package vn.thidua.document;

import vn.thidua.kernel.RuleBroken;

/**
 * A file that is not taken in; the message is Vietnamese, names the file and says how to go on. A controller may catch it
 * and show it beside the field; otherwise it is answered like every broken rule.
 */
public final class FileRefused extends RuleBroken {

    private static final long serialVersionUID = 1L;

    FileRefused(String name, String reason) {
        super("Tệp “%s” chưa nhận được: %s".formatted(name, reason));
    }

    FileRefused(String message) {
        super(message);
    }
}
