/** Tests of papers as text documents. */
@NullMarked
package org.cmsfamily.paper.docx;

import org.jspecify.annotations.NullMarked;
