package vn.thidua.web;

import java.util.List;
import vn.thidua.kernel.Member;

/** What a module lets people search for. Each module makes its own known as a bean; the search page asks all. */
public interface Findable {

    /**
     * One hit.
     *
     * @param kind what sort of thing it is, Vietnamese noun: "nhiệm vụ"
     * @param title its words
     * @param href path of its page
     */
    record Hit(String kind, String title, String href) {}

    /**
     * What the member may see and whose text contains the words.
     *
     * @param folded the words without case and diacritics, see {@link Show#folded}; never empty
     * @param limit the most hits wanted
     */
    List<Hit> find(String folded, Member member, int limit);
}
