package vn.thidua.intake;

import java.math.BigDecimal;
import vn.thidua.web.Numbers;

/** By which sign a file parts whole numbers from decimals. */
enum Decimals {
    COMMA("dấu phẩy (1.234,5)"),
    POINT("dấu chấm (1,234.5)");

    private final String label;

    Decimals(String label) {
        this.label = label;
    }

    /** Words shown to users, Vietnamese. */
    String label() {
        return label;
    }

    /** @throws NumberFormatException when the text is no number */
    BigDecimal parse(String text) {
        return this == COMMA ? Numbers.parse(text) : new BigDecimal(text.replaceAll("[,\\s\\u00a0]", ""));
    }
}
