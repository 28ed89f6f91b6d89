package vn.thidua.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What may be handed in. */
enum Format {
    JPEG("image/jpeg", "ảnh JPEG", "jpg", "jpeg", "jfif"),
    PNG("image/png", "ảnh PNG", "png"),
    PDF("application/pdf", "tài liệu PDF", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "văn bản Word", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "bảng tính Excel", "xlsx"),
    TEXT("text/plain", "văn bản thuần", "txt"),
    CSV("text/csv", "bảng dạng văn bản CSV", "csv"),
    MARKDOWN("text/markdown", "văn bản Markdown", "md"),
    HTML("text/html", "trang HTML", "html", "htm");

    private final String mediaType;
    private final String label;
    private final List<String> endings;

    Format(String mediaType, String label, String... endings) {
        this.mediaType = mediaType;
        this.label = label;
        this.endings = List.of(endings);
    }

    String mediaType() {
        return mediaType;
    }

    /** Name shown to users, in Vietnamese, lower case. */
    String label() {
        return label;
    }

    /** The ending that a name gets which has none. */
    String ending() {
        return endings.getFirst();
    }

    boolean isPhoto() {
        return this == JPEG || this == PNG;
    }

    boolean isText() {
        return this == TEXT || this == CSV || this == MARKDOWN || this == HTML;
    }

    /** The format that an ending, lower case without a dot, stands for. */
    static Optional<Format> ofEnding(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.endings.contains(ending))
                .findFirst();
    }
}
