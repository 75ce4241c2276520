/**
 */
package org.kith.model.care;

import java.time.Instant;

import org.kith.model.people.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Reminder</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * A prod at a time (VALARM of a VTODO).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.care.Reminder#getAt <em>At</em>}</li>
 *   <li>{@link org.kith.model.care.Reminder#getDate <em>Date</em>}</li>
 *   <li>{@link org.kith.model.care.Reminder#getLastShown <em>Last Shown</em>}</li>
 * </ul>
 *
 * @see org.kith.model.care.CarePackage#getReminder()
 * @model
 * @generated
 */
public interface Reminder extends Task {
	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * When to show it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(Instant)
	 * @see org.kith.model.care.CarePackage#getReminder_At()
	 * @model unique="false" dataType="org.kith.model.people.Instant"
	 * @generated
	 */
	Instant getAt();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Reminder#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The date that it is for: a birthday, where its year may be missing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' containment reference.
	 * @see #setDate(PartialDate)
	 * @see org.kith.model.care.CarePackage#getReminder_Date()
	 * @model containment="true"
	 * @generated
	 */
	PartialDate getDate();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Reminder#getDate <em>Date</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' containment reference.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Last Shown</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * It was shown or waved away last.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Shown</em>' attribute.
	 * @see #setLastShown(Instant)
	 * @see org.kith.model.care.CarePackage#getReminder_LastShown()
	 * @model unique="false" dataType="org.kith.model.people.Instant"
	 * @generated
	 */
	Instant getLastShown();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Reminder#getLastShown <em>Last Shown</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Shown</em>' attribute.
	 * @see #getLastShown()
	 * @generated
	 */
	void setLastShown(Instant value);

} // Reminder
