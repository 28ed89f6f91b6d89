package vn.thidua.task;

/** Why an owed task needs a look; computed on the day, never stored. */
enum Pressing {
    OVERDUE("quá hạn", "t.due_on < :today"),
    DUE_SOON("sắp đến hạn", "t.due_on between :today and :today::date + " + State.SOON),
    SILENT("im lặng", """
            t.heard_at < :now - make_interval(days => (select s.days from silence_step s
              where s.level = 'OWNER' and s.valid_from <= :today order by s.valid_from desc limit 1))""");

    private final String label;
    private final String condition;

    Pressing(String label, String condition) {
        this.label = label;
        this.condition = condition;
    }

    /** Words shown to users, Vietnamese. */
    String label() {
        return label;
    }

    /** In SQL, about the task {@code t}. */
    String condition() {
        return "t.state in " + State.OWED_SQL + " and " + condition;
    }
}
