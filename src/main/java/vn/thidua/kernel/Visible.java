package vn.thidua.kernel;

/**
 * Answers whether somebody may see an object. The module that owns a kind of subject implements it; files, timelines and
 * search ask it. A "no" is shown as "not there".
 */
public interface Visible {

    /** The kind of subject that this implementation answers for, see {@link Subject#kind()}. */
    String kind();

    /** Whether {@code member} may see the object; false also when there is no such object. */
    boolean to(Member member, Subject subject);
}
