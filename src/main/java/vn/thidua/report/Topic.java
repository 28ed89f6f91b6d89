package vn.thidua.report;

/** The parts of a report that are told in sentences, in their order. */
enum Topic {
    STEERING("Công tác chỉ đạo, triển khai"),
    RESULTS("Kết quả thực hiện các chỉ tiêu"),
    TASKS("Kết quả thực hiện nhiệm vụ"),
    SHORTCOMINGS("Hạn chế, khó khăn"),
    PLANS("Nhiệm vụ kỳ tới"),
    PROPOSALS("Đề xuất, kiến nghị");

    private final String title;

    Topic(String title) {
        this.title = title;
    }

    /** Its heading, Vietnamese. */
    String title() {
        return title;
    }
}
