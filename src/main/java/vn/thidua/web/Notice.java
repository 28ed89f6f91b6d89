package vn.thidua.web;

import java.io.Serializable;

/**
 * A short message on top of a page. After an act: {@code redirect.addFlashAttribute(Notice.done("Đã gửi báo cáo."))}.
 *
 * @param kind how it is meant
 * @param text whole sentences, Vietnamese
 */
public record Notice(Kind kind, String text) implements Serializable {

    /** How a notice is meant. */
    public enum Kind {
        INFO("Thông tin", "info"),
        WARNING("Lưu ý", "triangle-alert"),
        ERROR("Lỗi", "octagon-alert"),
        SUCCESS("Đã xong", "circle-check");

        private final String label;
        private final String icon;

        Kind(String label, String icon) {
            this.label = label;
            this.icon = icon;
        }

        String label() {
            return label;
        }

        String icon() {
            return icon;
        }

        String style() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The act was carried out. */
    public static Notice done(String text) {
        return new Notice(Kind.SUCCESS, text);
    }

    /** Good to know. */
    public static Notice info(String text) {
        return new Notice(Kind.INFO, text);
    }

    /** To be heeded. */
    public static Notice warning(String text) {
        return new Notice(Kind.WARNING, text);
    }

    /** Something did not work. */
    public static Notice error(String text) {
        return new Notice(Kind.ERROR, text);
    }
}
