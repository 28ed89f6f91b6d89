package vn.thidua.roster;

import vn.thidua.sheet.Heading;

/** A column of the list; found by its header, wherever it stands in the sheet. */
enum Column implements Heading {
    UNIT_NAME(Page.UNITS, "Tên đơn vị", true, 46),
    UNIT_KIND(Page.UNITS, "Loại đơn vị", true, 30),
    UNIT_ABOVE(Page.UNITS, "Đơn vị cấp trên", false, 38),
    UNIT_GROUPS(Page.UNITS, "Nhóm, cụm", false, 34),
    FULL_NAME(Page.PEOPLE, "Họ và tên", true, 28),
    PHONE(Page.PEOPLE, "Số điện thoại", false, 18),
    EMAIL(Page.PEOPLE, "Thư điện tử", false, 28),
    POST_UNIT(Page.PEOPLE, "Đơn vị", true, 38),
    TITLE(Page.PEOPLE, "Chức vụ", true, 30),
    RANK(Page.PEOPLE, "Vai trò", true, 20),
    STARTS(Page.PEOPLE, "Từ ngày", true, 14);

    private final Page page;
    private final String header;
    private final boolean required;
    private final int width;

    Column(Page page, String header, boolean required, int width) {
        this.page = page;
        this.header = header;
        this.required = required;
        this.width = width;
    }

    Page page() {
        return page;
    }

    @Override
    public String header() {
        return header;
    }

    /** Whether each line must have something there. */
    @Override
    public boolean required() {
        return required;
    }

    @Override
    public boolean isDay() {
        return this == STARTS;
    }

    /** Its width in the template, in characters. */
    int width() {
        return width;
    }

    /** Its place in the template, from 0. */
    int place() {
        return page.columns().indexOf(this);
    }
}
