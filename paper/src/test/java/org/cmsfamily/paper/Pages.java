package org.cmsfamily.paper;

/** A page with one of everything that a paper can hold. */
public final class Pages {

  private Pages() {}

  /** The page in a language. */
  public static String page(String language) {
    return """
        <html xmlns="http://www.w3.org/1999/xhtml" lang="%s" xml:lang="%s">
        <head><title>Report, 2027 &amp; later</title><meta name="description" content="Of &quot;services&quot;"/>
        <meta name="author" content="Family"/><style>p { margin: 0; }</style>
        <bookmarks><bookmark name="Purpose" href="#s1"/></bookmarks></head>
        <body>
        <div class="runninghead"><table class="running"><tr><td>Doc.1</td><td class="right">Common services</td></tr></table></div>
        <div class="runningfoot"><table class="running"><tr><td class="markline">Demonstration</td><td class="right">Page <span class="pagenumber"></span> of <span class="pagecount"></span></td></tr></table></div>
        <table class="masthead"><tr><td style="border-top:4pt solid #00607a"><div class="short" style="color:#00607a">CMS</div><div class="long">Convention</div></td><td class="gap"></td><td style="border-top:4pt solid #123a5a"><div class="short" style="color:#123a5a">AEWA</div><div class="long">Agreement</div></td></tr></table>
        <h1>Report</h1><p class="subtitle">First quarter</p>
        <div class="box mark"><p class="boxtitle">Demonstration</p><p>No real body &lt;decided&gt; this.</p></div>
        <h2 id="s1" class="section">I. Purpose</h2>
        <p class="para"><span class="n">1.</span>The first
          paragraph.</p>
        <p class="point"><span class="n">(a)</span>a point</p>
        <table class="data whole"><caption><span class="number">Table 1. </span>Costs</caption>
        <col style="width:40%%"/><col style="width:60%%"/>
        <thead><tr><th scope="col" class="t">Instrument</th><th scope="col" class="n">In EUR</th></tr></thead>
        <tbody class="rows"><tr class="group"><th scope="rowgroup" colspan="2">2027</th></tr>
        <tr class="plain"><th scope="row" class="t">CMS</th><td class="n">6,000.00</td></tr></tbody>
        <tbody class="end"><tr class="total"><th scope="row" class="t">Total</th><td class="n">6,000.00</td></tr></tbody></table>
        <div class="figure"><p class="figuretitle">Cost</p>
        <svg xmlns="http://www.w3.org/2000/svg" width="640" height="218" viewBox="0 0 640 218" alt="CMS: cost 6,000.00">
        <line x1="58.00" y1="10" x2="640.00" y2="10" stroke="#dde2e7" stroke-width="0.80"/>
        <text x="52.00" y="14" text-anchor="end" font-size="9.50" fill="#444444">6,000</text>
        <rect x="58.00" y="20" width="12.00" height="10.00" fill="#2c5f8a"/>
        <text transform="translate(64.00 20.00) rotate(-90)" text-anchor="start" font-size="8.00" fill="#1b2733">6,000</text>
        </svg></div>
        </body></html>
        """
        .formatted(language, language);
  }
}
