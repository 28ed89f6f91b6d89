package vn.thidua.demo;

/** Lets tests of other modules play with the demonstration. */
public class OnStage {

    /** The password of everybody in the cast; usernames are {@code demo.lan}, {@code demo.tung} and so on. */
    public static final String PASSWORD = Demonstration.PASSWORD;

    private final Demonstration demonstration;

    OnStage(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    public void begin() {
        demonstration.end();
        demonstration.begin();
    }

    public void end() {
        demonstration.end();
    }
}
