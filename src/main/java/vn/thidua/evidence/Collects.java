package vn.thidua.evidence;

import vn.thidua.kernel.Member;
import vn.thidua.kernel.Subject;

/** Who may send evidence ahead. The module that owns a kind of subject implements it; a "no" is shown as "not there". */
public interface Collects {

    /** The kind of subject that this implementation answers for, see {@link Subject#kind()}. */
    String kind();

    /** Whether {@code member} may send evidence for the object now; false also when there is no such object. */
    boolean from(Member member, Subject subject);
}
