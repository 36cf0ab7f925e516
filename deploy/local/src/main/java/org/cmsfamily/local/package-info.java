/**
 * Runs the whole suite on one machine without containers: its processes, its data folder and its
 * launcher.
 */
@NullMarked
package org.cmsfamily.local;

import org.jspecify.annotations.NullMarked;
