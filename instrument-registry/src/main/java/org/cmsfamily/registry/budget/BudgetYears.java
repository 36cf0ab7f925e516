package org.cmsfamily.registry.budget;

/**
 * The years of a budget.
 *
 * @param text one year, or the first and the last: {@code 2027-2029}
 */
record BudgetYears(String text) {

  int first() {
    return Integer.parseInt(text.substring(0, 4));
  }

  int last() {
    return Integer.parseInt(text.substring(text.length() - 4));
  }

  boolean contains(int year) {
    return first() <= year && year <= last();
  }

  boolean overlaps(BudgetYears other) {
    return first() <= other.last() && other.first() <= last();
  }
}
