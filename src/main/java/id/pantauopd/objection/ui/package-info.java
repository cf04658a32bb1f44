/** Shows the log of corrections and takes objections, replies and decisions. */
@NullMarked
package id.pantauopd.objection.ui;

import org.jspecify.annotations.NullMarked;
