package vn.thidua.worklist;

/** In which order a list of tasks stands. */
enum Order {
    DUE(
            "việc còn làm trước, hạn gần nhất trước",
            "t.state in ('DECLINED', 'VERIFIED', 'CLOSED', 'CANCELLED'), t.due_on nulls last, t.id"),
    UNIT("theo đơn vị", "u.name collate vi, t.due_on nulls last, t.id"),
    OWNER("theo người phụ trách", "p.full_name collate vi, t.due_on nulls last, t.id"),
    TITLE("theo tên nhiệm vụ", "t.title collate vi, t.due_on nulls last, t.id"),
    SILENCE("im lặng lâu nhất trước", "t.heard_at, t.id");

    private final String label;
    private final String columns;

    Order(String label, String columns) {
        this.label = label;
        this.columns = columns;
    }

    /** Words shown to users, Vietnamese. */
    String label() {
        return label;
    }

    /** In SQL. */
    String columns() {
        return columns;
    }
}
