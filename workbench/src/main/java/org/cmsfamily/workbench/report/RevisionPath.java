package org.cmsfamily.workbench.report;

import jakarta.ws.rs.core.UriBuilder;

/** The address of a revision's pages. */
record RevisionPath(String report, int number) {

  /** The page to read it. */
  String page() {
    return UriBuilder.fromPath("/reports/{report}/revisions/{number}")
        .build(report, number)
        .toString();
  }

  /** The page that says where a figure comes from. */
  String figure(String pointer) {
    return UriBuilder.fromPath("/reports/{report}/revisions/{number}/figure")
        .queryParam("of", "{pointer}")
        .build(report, number, pointer)
        .toString();
  }
}
