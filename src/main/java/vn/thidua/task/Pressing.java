package vn.thidua.task;

/** How a task stands on a day, as a condition; computed, never stored. Lists are narrowed to it, and overviews count it. */
public enum Pressing {
    GIVEN("đã giao", "t.state not in ('NEW', 'DECLINED', 'CANCELLED')"),
    DONE("đã hoàn thành", "t.state in ('VERIFIED', 'CLOSED')"),
    UNREPORTED("chưa báo cáo", "t.state in " + State.UNREPORTED_SQL),
    ON_TIME(
            "đang làm, còn hạn",
            "t.state in " + State.UNREPORTED_SQL + " and (t.due_on is null or t.due_on >= :today)"),
    OVERDUE("quá hạn", "t.state in " + State.UNREPORTED_SQL + " and t.due_on < :today"),
    DUE_SOON(
            "sắp đến hạn",
            "t.state in " + State.OWED_SQL + " and t.due_on between :today and :today::date + " + State.SOON),
    WAITING("chờ thẩm định", "t.state = 'REPORTED'"),
    RETURNED("bị trả lại", "t.state = 'RETURNED'"),
    SILENT("im lặng", "t.state in " + State.OWED_SQL + """
             and t.heard_at < :now - make_interval(days => (select silence_days('OWNER', :today::date)))"""),
    OBSTACLE("có vướng mắc", "t.state in " + State.LIVE_SQL + """
             and exists (select from task_step o
              where o.commune_id = t.commune_id and o.task_id = t.id and o.act = 'OBSTACLE_RAISED'
                and not exists (select from task_step a where a.commune_id = o.commune_id and a.about_id = o.id))""");

    private final String label;
    private final String condition;

    Pressing(String label, String condition) {
        this.label = label;
        this.condition = condition;
    }

    /** Words shown to users, Vietnamese. */
    public String label() {
        return label;
    }

    /** In SQL, about the task {@code t}; {@code :today} is a date, {@code :now} a moment. */
    public String condition() {
        return condition;
    }
}
