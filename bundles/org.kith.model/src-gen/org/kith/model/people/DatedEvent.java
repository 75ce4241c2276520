/**
 */
package org.kith.model.people;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dated Event</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * A dated thing in an agent's life beside birthday and anniversary (X-ABDATE, Google's Event).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.people.DatedEvent#getDate <em>Date</em>}</li>
 *   <li>{@link org.kith.model.people.DatedEvent#getLabel <em>Label</em>}</li>
 *   <li>{@link org.kith.model.people.DatedEvent#isYearly <em>Yearly</em>}</li>
 * </ul>
 *
 * @see org.kith.model.people.PeoplePackage#getDatedEvent()
 * @model
 * @generated
 */
public interface DatedEvent extends Sourced {
	/**
	 * Returns the value of the '<em><b>Date</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' containment reference.
	 * @see #setDate(PartialDate)
	 * @see org.kith.model.people.PeoplePackage#getDatedEvent_Date()
	 * @model containment="true"
	 * @generated
	 */
	PartialDate getDate();

	/**
	 * Sets the value of the '{@link org.kith.model.people.DatedEvent#getDate <em>Date</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' containment reference.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What happened or happens on it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.kith.model.people.PeoplePackage#getDatedEvent_Label()
	 * @model unique="false"
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.kith.model.people.DatedEvent#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Yearly</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * It comes back every year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Yearly</em>' attribute.
	 * @see #setYearly(boolean)
	 * @see org.kith.model.people.PeoplePackage#getDatedEvent_Yearly()
	 * @model unique="false"
	 * @generated
	 */
	boolean isYearly();

	/**
	 * Sets the value of the '{@link org.kith.model.people.DatedEvent#isYearly <em>Yearly</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Yearly</em>' attribute.
	 * @see #isYearly()
	 * @generated
	 */
	void setYearly(boolean value);

} // DatedEvent
