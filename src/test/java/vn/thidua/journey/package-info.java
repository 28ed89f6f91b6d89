/** What people do from the first page to the last, in a real browser against the whole program. */
@org.jspecify.annotations.NullMarked
package vn.thidua.journey;
