/** Whether my network is real (product.md §11, journey 9). */
package org.kith.ui.insight.review;
