package org.cmsfamily.reporting.rendering.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.reporting.document.Figures;
import org.cmsfamily.reporting.document.ServiceReport;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * Cost against the phased baseline by quarter, one panel per instrument on one scale. Told apart by
 * lightness and form, so that it also reads in print without colour.
 */
final class CostChart {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 218;
  private static final int TOP = 26;
  private static final int BOTTOM = 160;
  private static final int LEFT = 58;
  private static final int GAP = 26;
  private static final int MOST_QUARTERS = 8;
  private static final String ACTUAL = "#2c5f8a";
  private static final String ONE_TIME = "#a9c6de";
  private static final String BASELINE = "#b45309";
  private static final String GREY = "#8a94a0";

  private final Paper paper;
  private final ReportNames names;
  private final List<String> described = new ArrayList<>();

  CostChart(Paper paper, ReportNames names) {
    this.paper = paper;
    this.names = names;
  }

  Xhtml of(String code, ServiceReport service) {
    var all = service.planned().keySet().stream().toList();
    var quarters = all.subList(Math.max(0, all.size() - MOST_QUARTERS), all.size());
    var instruments = names.instruments(service);
    var figure = new Xhtml().open("div", "class", "figure");
    figure.leaf(
        "p",
        paper.text("chart.title", names.title(code, service), service.currency()),
        "class",
        "figuretitle");
    var drawing = drawing(service, quarters, instruments);
    figure.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "width",
        Integer.toString(WIDTH),
        "height",
        Integer.toString(HEIGHT),
        "viewBox",
        "0 0 %d %d".formatted(WIDTH, HEIGHT),
        "alt",
        paper.text("chart.alt", String.join(" ", described)));
    return figure.markup(drawing).close().close();
  }

  private Xhtml drawing(ServiceReport service, List<String> quarters, List<String> instruments) {
    var svg = new Xhtml();
    var scale = ChartScale.above(highest(service, quarters, instruments));
    axis(svg, scale);
    double panel = (WIDTH - LEFT - GAP * (instruments.size() - 1.0)) / instruments.size();
    for (int i = 0; i < instruments.size(); i++) {
      panel(svg, service, quarters, instruments.get(i), scale, LEFT + i * (panel + GAP), panel);
    }
    legend(svg);
    return svg;
  }

  private static Money highest(
      ServiceReport service, List<String> quarters, List<String> instruments) {
    var highest = Amounts.zero(service.currency());
    for (var quarter : quarters) {
      for (var instrument : instruments) {
        for (var amount :
            List.of(planned(service, quarter, instrument), cost(service, quarter, instrument))) {
          highest = amount.isGreaterThan(highest) ? amount : highest;
        }
      }
    }
    return highest;
  }

  private void axis(Xhtml svg, ChartScale scale) {
    for (var tick : scale.ticks()) {
      double y = y(scale, tick.doubleValue());
      line(svg, LEFT, y, WIDTH, y, tick.signum() == 0 ? GREY : "#dde2e7", 0.8);
      text(svg, LEFT - 6, y + 3.5, "end", 9.5, "#444444", paper.numbers().decimal(tick));
    }
  }

  private void panel(
      Xhtml svg,
      ServiceReport service,
      List<String> quarters,
      String instrument,
      ChartScale scale,
      double x,
      double width) {
    text(svg, x + width / 2, TOP - 10, "middle", 11.5, "#1b2733", names.instrument(instrument));
    double slot = width / quarters.size();
    for (int i = 0; i < quarters.size(); i++) {
      var quarter = quarters.get(i);
      double left = x + i * slot;
      bars(svg, figures(service, quarter, instrument), scale, left + slot * 0.22, slot * 0.56);
      var planned = planned(service, quarter, instrument);
      double y = y(scale, number(planned));
      line(svg, left + slot * 0.1, y, left + slot * 0.9, y, BASELINE, 2.4);
      text(svg, left + slot / 2, BOTTOM + 15, "middle", 9.5, "#444444", label(quarter));
      describe(service, quarter, instrument, planned);
    }
  }

  private static void bars(
      Xhtml svg, @Nullable Figures figures, ChartScale scale, double x, double width) {
    if (figures != null) {
      double actual = Math.max(0, number(figures.actual()));
      double oneTime = Math.max(0, number(figures.oneTime()));
      bar(svg, x, y(scale, actual), width, BOTTOM - y(scale, actual), ACTUAL);
      double top = y(scale, actual + oneTime);
      bar(svg, x, top, width, y(scale, actual) - top, ONE_TIME);
    }
  }

  private void describe(ServiceReport service, String quarter, String instrument, Money planned) {
    if (figures(service, quarter, instrument) != null) {
      described.add(
          paper.text(
              "chart.alt.item",
              names.instrument(instrument),
              quarter,
              paper.numbers().money(cost(service, quarter, instrument)),
              paper.numbers().money(planned)));
    }
  }

  private void legend(Xhtml svg) {
    double y = HEIGHT - 16;
    bar(svg, LEFT, y - 9, 12, 10, ACTUAL);
    text(svg, LEFT + 18, y, "start", 10, "#1b2733", paper.text("chart.actual"));
    bar(svg, LEFT + 150, y - 9, 12, 10, ONE_TIME);
    text(svg, LEFT + 168, y, "start", 10, "#1b2733", paper.text("chart.oneTime"));
    line(svg, LEFT + 300, y - 4, LEFT + 316, y - 4, BASELINE, 2.4);
    text(svg, LEFT + 322, y, "start", 10, "#1b2733", paper.text("chart.baseline"));
  }

  private static String label(String quarter) {
    return quarter.substring(5) + " " + quarter.substring(0, 4);
  }

  private static @Nullable Figures figures(
      ServiceReport service, String quarter, String instrument) {
    var report = service.quarters().get(quarter);
    return report == null ? null : report.instruments().get(instrument);
  }

  private static Money cost(ServiceReport service, String quarter, String instrument) {
    var figures = figures(service, quarter, instrument);
    return figures == null
        ? Amounts.zero(service.currency())
        : figures.actual().add(figures.oneTime());
  }

  private static Money planned(ServiceReport service, String quarter, String instrument) {
    return Objects.requireNonNullElse(service.planned().get(quarter), Map.<String, Money>of())
        .getOrDefault(instrument, Amounts.zero(service.currency()));
  }

  private static double number(Money amount) {
    return Amounts.number(amount).doubleValue();
  }

  private static double y(ChartScale scale, double value) {
    return BOTTOM - (BOTTOM - TOP) * value / scale.top().doubleValue();
  }

  private static void bar(
      Xhtml svg, double x, double y, double width, double height, String colour) {
    svg.empty(
        "rect", "x", at(x), "y", at(y), "width", at(width), "height", at(height), "fill", colour);
  }

  private static void line(
      Xhtml svg, double x1, double y1, double x2, double y2, String colour, double width) {
    svg.empty(
        "line",
        "x1",
        at(x1),
        "y1",
        at(y1),
        "x2",
        at(x2),
        "y2",
        at(y2),
        "stroke",
        colour,
        "stroke-width",
        at(width));
  }

  private static void text(
      Xhtml svg, double x, double y, String anchor, double size, String colour, String text) {
    svg.leaf(
        "text",
        text,
        "x",
        at(x),
        "y",
        at(y),
        "text-anchor",
        anchor,
        "font-size",
        at(size),
        "font-family",
        "Source Sans 3",
        "fill",
        colour);
  }

  private static String at(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
