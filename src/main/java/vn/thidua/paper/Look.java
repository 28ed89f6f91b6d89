package vn.thidua.paper;

/** Named paragraph styles; how each looks is said by the template. */
enum Look {
    NATION,
    MOTTO,
    SUPERIOR,
    ISSUER,
    LINE,
    NUMBER,
    PLACE_DATE,
    KIND,
    TITLE,
    BASIS,
    BODY,
    PART,
    HEADING,
    POINT_TITLE,
    POINT,
    DASH,
    CELL_HEAD,
    CELL,
    CELL_MIDDLE,
    GAP,
    POST,
    SIGNER,
    RECIPIENTS,
    RECIPIENT,
    APPENDIX,
    APPENDIX_TITLE,
    APPENDIX_OF,
    PAGE_NUMBER;

    /** Identifier within a Word file. */
    String id() {
        return switch (this) {
            case PART -> "Heading1";
            case HEADING -> "Heading2";
            case POINT_TITLE -> "Heading3";
            case PAGE_NUMBER -> "Header";
            default -> name();
        };
    }
}
