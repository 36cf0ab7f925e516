package org.cmsfamily.reporting.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cmsfamily.platform.problem.Pointer;
import org.cmsfamily.reporting.post.Staff;
import org.cmsfamily.reporting.post.StaffPost;

/** Origins of what posts cost: the terms, and the decisions that allow them. */
final class StaffOrigins {

  private final String service;
  private final List<String> decisions;
  private final Map<String, Origin> figures;
  private final Map<String, List<String>> shares = new TreeMap<>();

  private StaffOrigins(String service, List<String> decisions, Map<String, Origin> figures) {
    this.service = service;
    this.decisions = decisions;
    this.figures = figures;
  }

  static void add(String service, ServiceReport report, Map<String, Origin> figures) {
    var staff = report.staff();
    if (staff != null) {
      new StaffOrigins(service, report.decisions(), figures).add(staff);
    }
  }

  private void add(Staff staff) {
    var costs = new ArrayList<String>();
    for (int i = 0; i < staff.posts().size(); i++) {
      var post = staff.posts().get(i);
      if (post.yearlyCost() != null) {
        costs.add(add(Integer.toString(i), post));
      }
    }
    staff
        .instruments()
        .forEach(
            (instrument, share) -> {
              if (share.yearlyCost() != null) {
                figures.put(
                    at("instruments", instrument, "yearlyCost"),
                    Origin.of("sum", shares.getOrDefault(instrument, List.of())));
              }
            });
    if (staff.yearlyCost() != null) {
      figures.put(at("yearlyCost"), Origin.of("sum", costs));
    }
    staff.years().forEach(this::add);
  }

  private String add(String number, StaffPost post) {
    var cost = at("posts", number, "yearlyCost");
    figures.put(cost, Origin.decided("terms", decisions));
    post.shares()
        .keySet()
        .forEach(
            instrument -> {
              var share = at("posts", number, "shares", instrument, "yearlyCost");
              figures.put(share, Origin.of("share", cost));
              shares.computeIfAbsent(instrument, i -> new ArrayList<>()).add(share);
            });
    return cost;
  }

  private void add(String year, Staff.StaffYear costs) {
    var recurring = at("years", year, "recurring");
    figures.put(recurring, Origin.decided("terms", decisions));
    if (costs.posts() != null) {
      var posts = at("years", year, "posts");
      figures.put(posts, Origin.of("part-of-year", at("yearlyCost")));
      figures.put(at("years", year, "other"), Origin.of("difference", recurring, posts));
    }
  }

  private String at(String... members) {
    return Pointer.of("services", service, "staff").text() + Pointer.of(members).text();
  }
}
