package org.cmsfamily.paper.docx;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.regex.Pattern;
import org.cmsfamily.paper.PageTree;
import org.w3c.dom.Element;

/**
 * A chart of rectangles, lines and words as one drawing of shapes, with what it shows in words for
 * those who do not see it. No picture is made of it, so that it depends on no machine's fonts.
 */
final class DocxChart {

  /** English Metric Units to a pixel of the chart, so that it fills the width between margins. */
  private static final int EMU = 9300;

  /** Half points of letters to a pixel of the chart. */
  private static final double HALF_POINTS = 1.46;

  private static final int TURNED = -5400000;
  private static final double LINE = 1.5;
  private static final double RISE = 1.15;
  private static final double LETTER = 0.62;
  private static final Pattern PLACE =
      Pattern.compile("translate\\((\\S+) (\\S+)\\) rotate\\((-?\\d+)\\)");

  private final Element svg;
  private final int number;
  private int shapes;

  DocxChart(Element svg, int number) {
    this.svg = svg;
    this.number = number;
  }

  String xml() {
    var said = Ooxml.escaped(svg.getAttribute("alt"));
    int width = emu(svg.getAttribute("width"));
    int height = emu(svg.getAttribute("height"));
    return """
        <w:p><w:r><mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing>\
        <wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="%1$s" cy="%2$s"/>\
        <wp:docPr id="%3$s" name="Chart %3$s" descr="%4$s"/>\
        <a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup">\
        <wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%1$s" cy="%2$s"/>\
        <a:chOff x="0" y="0"/><a:chExt cx="%1$s" cy="%2$s"/></a:xfrm></wpg:grpSpPr>
        %5$s</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>\
        <mc:Fallback><w:t>%4$s</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>
        """
        .formatted(width, height, number, said, shapes());
  }

  private String shapes() {
    return PageTree.children(svg).stream().map(this::shape).collect(joining());
  }

  private String shape(Element each) {
    return switch (each.getTagName()) {
      case "rect" -> rectangle(each);
      case "line" -> line(each);
      case "text" -> each.getTextContent().isBlank() ? "" : words(each);
      default -> "";
    };
  }

  private String rectangle(Element each) {
    return """
        <wps:wsp>%s<wps:spPr>%s<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>%s<a:ln><a:noFill/></a:ln></wps:spPr><wps:bodyPr/></wps:wsp>
        """
        .formatted(
            named("Rectangle"),
            frame(at(each, "x"), at(each, "y"), at(each, "width"), at(each, "height"), 0),
            fill(each, "fill"));
  }

  private String line(Element each) {
    var x = at(each, "x1");
    var y = at(each, "y1");
    return """
        <wps:wsp>%s<wps:spPr>%s<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="%s">%s</a:ln></wps:spPr><wps:bodyPr/></wps:wsp>
        """
        .formatted(
            named("Line"),
            frame(x, y, at(each, "x2") - x, at(each, "y2") - y, 0),
            emu(each.getAttribute("stroke-width")),
            fill(each, "stroke"));
  }

  private String words(Element each) {
    var place = PLACE.matcher(each.getAttribute("transform"));
    var placed = place.matches();
    var x = placed ? Double.parseDouble(place.group(1)) : at(each, "x");
    var y = placed ? Double.parseDouble(place.group(2)) : at(each, "y");
    var size = at(each, "font-size");
    var width = each.getTextContent().length() * size * LETTER + size;
    return placed && !place.group(3).equals("0")
        ? words(each, turned(x, y, width, size * LINE), "left")
        : words(each, level(each, x, y, width, size), alignment(each));
  }

  private static String level(Element each, double x, double y, double width, double size) {
    var left =
        switch (each.getAttribute("text-anchor")) {
          case "end" -> x - width;
          case "middle" -> x - width / 2;
          default -> x;
        };
    return frame(left, y - size * RISE, width, size * LINE, 0);
  }

  /** Upwards from a point: a shape is turned about its middle. */
  private static String turned(double x, double y, double width, double height) {
    return frame(x - width / 2, y - width / 2 - height / 2, width, height, TURNED);
  }

  private String words(Element each, String frame, String alignment) {
    var look =
        "<w:color w:val=\"%s\"/><w:sz w:val=\"%s\"/>"
            .formatted(
                each.getAttribute("fill").substring(1).toUpperCase(Locale.ROOT),
                Math.round(at(each, "font-size") * HALF_POINTS));
    return """
        <wps:wsp>%s<wps:spPr>%s<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr>\
        <wps:txbx><w:txbxContent>%s</w:txbxContent></wps:txbx>\
        <wps:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/></wps:wsp>
        """
        .formatted(
            named("Words"),
            frame,
            Ooxml.paragraph(
                "ChartText",
                "<w:jc w:val=\"%s\"/>".formatted(alignment),
                Ooxml.run(look, each.getTextContent())));
  }

  private static String alignment(Element each) {
    return switch (each.getAttribute("text-anchor")) {
      case "end" -> "right";
      case "middle" -> "center";
      default -> "left";
    };
  }

  private String named(String kind) {
    return String.format(
        Locale.ROOT,
        "<wps:cNvPr id=\"%s\" name=\"%s\"/><wps:cNvSpPr/>",
        1000 * number + ++shapes,
        kind);
  }

  private static String frame(double x, double y, double width, double height, int turn) {
    return String.format(
        Locale.ROOT,
        "<a:xfrm%s><a:off x=\"%s\" y=\"%s\"/><a:ext cx=\"%s\" cy=\"%s\"/></a:xfrm>",
        turn == 0 ? "" : " rot=\"" + turn + "\"",
        Math.round(x * EMU),
        Math.round(y * EMU),
        Math.round(width * EMU),
        Math.round(height * EMU));
  }

  private static String fill(Element each, String attribute) {
    return "<a:solidFill><a:srgbClr val=\"%s\"/></a:solidFill>"
        .formatted(each.getAttribute(attribute).substring(1).toUpperCase(Locale.ROOT));
  }

  private static double at(Element each, String attribute) {
    return Double.parseDouble(each.getAttribute(attribute));
  }

  private static int emu(String pixels) {
    return (int) Math.round(Double.parseDouble(pixels) * EMU);
  }
}
