/**
 */
package org.kith.model.insight;

import org.eclipse.emf.ecore.EObject;

import org.kith.model.activity.Audience;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ledger Day</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * What passed between two accounts on one day, undecayed, so that every figure over time is a sum over days.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.insight.LedgerDay#getAccountUid <em>Account Uid</em>}</li>
 *   <li>{@link org.kith.model.insight.LedgerDay#getOwnAccountUid <em>Own Account Uid</em>}</li>
 *   <li>{@link org.kith.model.insight.LedgerDay#getDay <em>Day</em>}</li>
 *   <li>{@link org.kith.model.insight.LedgerDay#getType <em>Type</em>}</li>
 *   <li>{@link org.kith.model.insight.LedgerDay#isLengthy <em>Lengthy</em>}</li>
 *   <li>{@link org.kith.model.insight.LedgerDay#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.kith.model.insight.LedgerDay#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.kith.model.insight.LedgerDay#getUnits <em>Units</em>}</li>
 *   <li>{@link org.kith.model.insight.LedgerDay#getCount <em>Count</em>}</li>
 * </ul>
 *
 * @see org.kith.model.insight.InsightPackage#getLedgerDay()
 * @model
 * @generated
 */
public interface LedgerDay extends EObject {
	/**
	 * Returns the value of the '<em><b>Account Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Their account; persons come by join, so that linking and merging rewrite nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Account Uid</em>' attribute.
	 * @see #setAccountUid(String)
	 * @see org.kith.model.insight.InsightPackage#getLedgerDay_AccountUid()
	 * @model unique="false"
	 * @generated
	 */
	String getAccountUid();

	/**
	 * Sets the value of the '{@link org.kith.model.insight.LedgerDay#getAccountUid <em>Account Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Account Uid</em>' attribute.
	 * @see #getAccountUid()
	 * @generated
	 */
	void setAccountUid(String value);

	/**
	 * Returns the value of the '<em><b>Own Account Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * My account.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Own Account Uid</em>' attribute.
	 * @see #setOwnAccountUid(String)
	 * @see org.kith.model.insight.InsightPackage#getLedgerDay_OwnAccountUid()
	 * @model unique="false"
	 * @generated
	 */
	String getOwnAccountUid();

	/**
	 * Sets the value of the '{@link org.kith.model.insight.LedgerDay#getOwnAccountUid <em>Own Account Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Own Account Uid</em>' attribute.
	 * @see #getOwnAccountUid()
	 * @generated
	 */
	void setOwnAccountUid(String value);

	/**
	 * Returns the value of the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Days since 1970-01-01, UTC.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Day</em>' attribute.
	 * @see #setDay(int)
	 * @see org.kith.model.insight.InsightPackage#getLedgerDay_Day()
	 * @model unique="false"
	 * @generated
	 */
	int getDay();

	/**
	 * Sets the value of the '{@link org.kith.model.insight.LedgerDay#getDay <em>Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Day</em>' attribute.
	 * @see #getDay()
	 * @generated
	 */
	void setDay(int value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kith.model.activity.InteractionType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.kith.model.activity.InteractionType
	 * @see #setType(InteractionType)
	 * @see org.kith.model.insight.InsightPackage#getLedgerDay_Type()
	 * @model unique="false"
	 * @generated
	 */
	InteractionType getType();

	/**
	 * Sets the value of the '{@link org.kith.model.insight.LedgerDay#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.kith.model.activity.InteractionType
	 * @see #getType()
	 * @generated
	 */
	void setType(InteractionType value);

	/**
	 * Returns the value of the '<em><b>Lengthy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Comments of 100 characters or more are counted apart.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lengthy</em>' attribute.
	 * @see #setLengthy(boolean)
	 * @see org.kith.model.insight.InsightPackage#getLedgerDay_Lengthy()
	 * @model unique="false"
	 * @generated
	 */
	boolean isLengthy();

	/**
	 * Sets the value of the '{@link org.kith.model.insight.LedgerDay#isLengthy <em>Lengthy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lengthy</em>' attribute.
	 * @see #isLengthy()
	 * @generated
	 */
	void setLengthy(boolean value);

	/**
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kith.model.activity.Direction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see org.kith.model.activity.Direction
	 * @see #setDirection(Direction)
	 * @see org.kith.model.insight.InsightPackage#getLedgerDay_Direction()
	 * @model unique="false"
	 * @generated
	 */
	Direction getDirection();

	/**
	 * Sets the value of the '{@link org.kith.model.insight.LedgerDay#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see org.kith.model.activity.Direction
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(Direction value);

	/**
	 * Returns the value of the '<em><b>Audience</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kith.model.activity.Audience}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Audience</em>' attribute.
	 * @see org.kith.model.activity.Audience
	 * @see #setAudience(Audience)
	 * @see org.kith.model.insight.InsightPackage#getLedgerDay_Audience()
	 * @model unique="false"
	 * @generated
	 */
	Audience getAudience();

	/**
	 * Sets the value of the '{@link org.kith.model.insight.LedgerDay#getAudience <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Audience</em>' attribute.
	 * @see org.kith.model.activity.Audience
	 * @see #getAudience()
	 * @generated
	 */
	void setAudience(Audience value);

	/**
	 * Returns the value of the '<em><b>Units</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Sum of 1/n over the interactions, n being the number of recipients; unweighted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Units</em>' attribute.
	 * @see #setUnits(double)
	 * @see org.kith.model.insight.InsightPackage#getLedgerDay_Units()
	 * @model unique="false"
	 * @generated
	 */
	double getUnits();

	/**
	 * Sets the value of the '{@link org.kith.model.insight.LedgerDay#getUnits <em>Units</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Units</em>' attribute.
	 * @see #getUnits()
	 * @generated
	 */
	void setUnits(double value);

	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Number of interactions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(int)
	 * @see org.kith.model.insight.InsightPackage#getLedgerDay_Count()
	 * @model unique="false"
	 * @generated
	 */
	int getCount();

	/**
	 * Sets the value of the '{@link org.kith.model.insight.LedgerDay#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(int value);

} // LedgerDay
