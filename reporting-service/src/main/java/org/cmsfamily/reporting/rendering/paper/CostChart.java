package org.cmsfamily.reporting.rendering.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cmsfamily.paper.PrintableText;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.reporting.document.Figures;
import org.cmsfamily.reporting.document.ServiceReport;
import org.cmsfamily.reporting.rendering.text.OpenQuarters;
import org.cmsfamily.reporting.rendering.text.ReportNames;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * Where things stand in the chart of cost against the phased baseline by quarter, one panel per
 * instrument on one scale. They differ in lightness and form, so that it also reads in print
 * without colour. Lengths are written as SVG has them.
 */
public final class CostChart {

  private static final int WIDTH = 640;
  private static final int TOP = 26;
  private static final int BOTTOM = 160;
  private static final int LEFT = 58;
  private static final int GAP = 26;
  private static final int MOST_QUARTERS = 8;
  private static final int ROOM_FOR_A_NUMBER = 44;
  private static final BigDecimal ROOM_ABOVE = new BigDecimal("1.15");

  /** A line of the grid with its amount. */
  public record Tick(String y, String labelY, String text, boolean zero) {}

  /** An instrument's panel. */
  public record Panel(String middle, String instrument, List<Slot> slots) {}

  /** A quarter in a panel: its bars, its baseline's line, its label. */
  public record Slot(
      List<Bar> bars,
      CostLabel number,
      String left,
      String right,
      String y,
      String middle,
      String label) {}

  /** A bar. */
  public record Bar(String x, String y, String width, String height, String colour) {}

  /** The cost above the bars, upright where there is room, else along them. */
  public record CostLabel(String text, String transform, String anchor) {}

  private final ReportNames names;
  private final String title;
  private final ServiceReport service;
  private final List<String> quarters;
  private final List<String> codes;
  private final ChartScale scale;

  CostChart(ReportNames names, String title, ServiceReport service, List<String> codes) {
    this.names = names;
    this.title = title;
    this.service = service;
    this.codes = codes;
    var all = List.copyOf(service.planned().keySet());
    this.quarters = all.subList(Math.max(0, all.size() - MOST_QUARTERS), all.size());
    this.scale = ChartScale.above(highest().multiply(ROOM_ABOVE));
  }

  private Money highest() {
    return quarters.stream()
        .flatMap(
            quarter ->
                codes.stream()
                    .flatMap(code -> Stream.of(planned(quarter, code), cost(quarter, code))))
        .reduce(Amounts.zero(service.currency()), (a, b) -> b.isGreaterThan(a) ? b : a);
  }

  /** What it shows. */
  public String title() {
    var shown = names.messages().chartTitle(title, service.currency());
    var open = OpenQuarters.of(service);
    return quarters.stream().allMatch(quarter -> open.in(quarter).isEmpty())
        ? shown
        : names.messages().soFar(shown);
  }

  /** The same in words. */
  public String alt() {
    return names
        .messages()
        .chartAlt(
            codes.stream()
                .flatMap(code -> quarters.stream().flatMap(quarter -> words(quarter, code)))
                .collect(Collectors.joining(" ")));
  }

  private Stream<String> words(String quarter, String code) {
    return figures(quarter, code) == null
        ? Stream.empty()
        : Stream.of(
            names
                .messages()
                .chartAltItem(
                    names.instrument(code),
                    names.shortQuarter(quarter),
                    names.money(cost(quarter, code)),
                    names.money(planned(quarter, code))));
  }

  /** The grid. */
  public List<Tick> ticks() {
    return scale.ticks().stream().map(this::tick).toList();
  }

  private Tick tick(BigDecimal amount) {
    double y = y(amount.doubleValue());
    return new Tick(at(y), at(y + 3.5), names.formats().decimal(amount), amount.signum() == 0);
  }

  /** The panels side by side. */
  public List<Panel> panels() {
    double width = (WIDTH - LEFT - GAP * (codes.size() - 1.0)) / codes.size();
    return IntStream.range(0, codes.size())
        .mapToObj(i -> panel(codes.get(i), LEFT + i * (width + GAP), width))
        .toList();
  }

  private Panel panel(String code, double x, double width) {
    double slot = width / quarters.size();
    return new Panel(
        at(x + width / 2),
        PrintableText.own(names.instrument(code)),
        IntStream.range(0, quarters.size())
            .mapToObj(i -> slot(quarters.get(i), code, x + i * slot, slot))
            .toList());
  }

  private Slot slot(String quarter, String code, double left, double width) {
    return new Slot(
        bars(figures(quarter, code), left + width * 0.22, width * 0.56),
        number(quarter, code, left + width / 2, width),
        at(left + width * 0.1),
        at(left + width * 0.9),
        at(y(number(planned(quarter, code)))),
        at(left + width / 2),
        names.shortQuarter(quarter));
  }

  private CostLabel number(String quarter, String code, double middle, double width) {
    var figures = figures(quarter, code);
    var text =
        figures == null
            ? ""
            : names
                .formats()
                .decimal(Amounts.number(cost(quarter, code)).setScale(0, RoundingMode.HALF_EVEN));
    boolean upright = width >= ROOM_FOR_A_NUMBER;
    var top = y(Math.max(number(planned(quarter, code)), number(cost(quarter, code)))) - 4;
    return new CostLabel(
        text,
        String.format(
            Locale.ROOT, "translate(%.2f %.2f) rotate(%d)", middle, top, upright ? 0 : -90),
        upright ? "middle" : "start");
  }

  private List<Bar> bars(@Nullable Figures figures, double x, double width) {
    if (figures == null) {
      return List.of();
    }
    double actual = Math.max(0, number(figures.actual()));
    double oneTime = Math.max(0, number(figures.oneTime()));
    return List.of(
        bar(x, width, 0, actual, "#2c5f8a"), bar(x, width, actual, actual + oneTime, "#a9c6de"));
  }

  private Bar bar(double x, double width, double from, double to, String colour) {
    return new Bar(at(x), at(y(to)), at(width), at(y(from) - y(to)), colour);
  }

  private @Nullable Figures figures(String quarter, String code) {
    var report = service.quarters().get(quarter);
    return report == null ? null : report.instruments().get(code);
  }

  private Money cost(String quarter, String code) {
    var figures = figures(quarter, code);
    return figures == null
        ? Amounts.zero(service.currency())
        : figures.actual().add(figures.oneTime());
  }

  private Money planned(String quarter, String code) {
    return Objects.requireNonNullElse(service.planned().get(quarter), Map.<String, Money>of())
        .getOrDefault(code, Amounts.zero(service.currency()));
  }

  private static double number(Money amount) {
    return Amounts.number(amount).doubleValue();
  }

  private double y(double value) {
    return BOTTOM - (BOTTOM - TOP) * value / scale.top().doubleValue();
  }

  private static String at(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
