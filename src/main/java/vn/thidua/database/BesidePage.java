package vn.thidua.database;

import jakarta.servlet.http.HttpServletRequest;

/** What every page shows beside its own content, such as how much is unread. A module makes its own known as a bean. */
public interface BesidePage {

    /** Reads it in the transaction of a request that shows a page, by one cheap statement, into the request's attributes. */
    void read(HttpServletRequest request);
}
