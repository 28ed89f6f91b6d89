package vn.thidua.web;

/**
 * Words that lead somewhere.
 *
 * @param label words shown, Vietnamese
 * @param href path, or {@code #fragment} of the same page
 */
public record Link(String label, String href) {

    /** A link; reads well where several stand in a row. */
    public static Link to(String label, String href) {
        return new Link(label, href);
    }
}
