/**
 */
package org.kith.model.people;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Partial Date</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * A date of which any part may be missing: a birthday without its year, a year alone (vCard DATE, RFC 6350 4.3.1).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.people.PartialDate#getYear <em>Year</em>}</li>
 *   <li>{@link org.kith.model.people.PartialDate#getMonth <em>Month</em>}</li>
 *   <li>{@link org.kith.model.people.PartialDate#getDay <em>Day</em>}</li>
 *   <li>{@link org.kith.model.people.PartialDate#getTime <em>Time</em>}</li>
 *   <li>{@link org.kith.model.people.PartialDate#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.kith.model.people.PeoplePackage#getPartialDate()
 * @model
 * @generated
 */
public interface PartialDate extends EObject {
	/**
	 * Returns the value of the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 1 to 9999, 0 when absent. Apple's stand-in for "no year", 1604, is never kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see #setYear(int)
	 * @see org.kith.model.people.PeoplePackage#getPartialDate_Year()
	 * @model unique="false"
	 * @generated
	 */
	int getYear();

	/**
	 * Sets the value of the '{@link org.kith.model.people.PartialDate#getYear <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Year</em>' attribute.
	 * @see #getYear()
	 * @generated
	 */
	void setYear(int value);

	/**
	 * Returns the value of the '<em><b>Month</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 1 to 12, 0 when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Month</em>' attribute.
	 * @see #setMonth(int)
	 * @see org.kith.model.people.PeoplePackage#getPartialDate_Month()
	 * @model unique="false"
	 * @generated
	 */
	int getMonth();

	/**
	 * Sets the value of the '{@link org.kith.model.people.PartialDate#getMonth <em>Month</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Month</em>' attribute.
	 * @see #getMonth()
	 * @generated
	 */
	void setMonth(int value);

	/**
	 * Returns the value of the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 1 to 31 and possible in its month, 0 when absent; 29 February needs a leap year or no year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Day</em>' attribute.
	 * @see #setDay(int)
	 * @see org.kith.model.people.PeoplePackage#getPartialDate_Day()
	 * @model unique="false"
	 * @generated
	 */
	int getDay();

	/**
	 * Sets the value of the '{@link org.kith.model.people.PartialDate#getDay <em>Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Day</em>' attribute.
	 * @see #getDay()
	 * @generated
	 */
	void setDay(int value);

	/**
	 * Returns the value of the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * A time of day with or without zone, as vCard writes it (T102200-0800), where a source gave one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time</em>' attribute.
	 * @see #setTime(String)
	 * @see org.kith.model.people.PeoplePackage#getPartialDate_Time()
	 * @model unique="false"
	 * @generated
	 */
	String getTime();

	/**
	 * Sets the value of the '{@link org.kith.model.people.PartialDate#getTime <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time</em>' attribute.
	 * @see #getTime()
	 * @generated
	 */
	void setTime(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * A date in words ("circa 1800"); then the numbers are 0 (vCard VALUE=text).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.kith.model.people.PeoplePackage#getPartialDate_Text()
	 * @model unique="false"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.kith.model.people.PartialDate#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Year, month and day are all known.
	 * <!-- end-model-doc -->
	 * @model kind="operation" unique="false"
	 * @generated
	 */
	boolean isComplete();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Nothing at all is known.
	 * <!-- end-model-doc -->
	 * @model kind="operation" unique="false"
	 * @generated
	 */
	boolean isBlank();

} // PartialDate
