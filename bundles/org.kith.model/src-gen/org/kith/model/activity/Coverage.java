/**
 */
package org.kith.model.activity;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Coverage</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * Whether one kind of signal in one direction can be seen for one of my accounts, and for which time.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.activity.Coverage#getPlatform <em>Platform</em>}</li>
 *   <li>{@link org.kith.model.activity.Coverage#getAccountUid <em>Account Uid</em>}</li>
 *   <li>{@link org.kith.model.activity.Coverage#getKind <em>Kind</em>}</li>
 *   <li>{@link org.kith.model.activity.Coverage#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.kith.model.activity.Coverage#getState <em>State</em>}</li>
 *   <li>{@link org.kith.model.activity.Coverage#getFrom <em>From</em>}</li>
 *   <li>{@link org.kith.model.activity.Coverage#getTo <em>To</em>}</li>
 *   <li>{@link org.kith.model.activity.Coverage#getBatchUid <em>Batch Uid</em>}</li>
 * </ul>
 *
 * @see org.kith.model.activity.ActivityPackage#getCoverage()
 * @model
 * @generated
 */
public interface Coverage extends EObject {
	/**
	 * Returns the value of the '<em><b>Platform</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Platform</em>' attribute.
	 * @see #setPlatform(String)
	 * @see org.kith.model.activity.ActivityPackage#getCoverage_Platform()
	 * @model unique="false"
	 * @generated
	 */
	String getPlatform();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.Coverage#getPlatform <em>Platform</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Platform</em>' attribute.
	 * @see #getPlatform()
	 * @generated
	 */
	void setPlatform(String value);

	/**
	 * Returns the value of the '<em><b>Account Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * My account.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Account Uid</em>' attribute.
	 * @see #setAccountUid(String)
	 * @see org.kith.model.activity.ActivityPackage#getCoverage_AccountUid()
	 * @model unique="false"
	 * @generated
	 */
	String getAccountUid();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.Coverage#getAccountUid <em>Account Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Account Uid</em>' attribute.
	 * @see #getAccountUid()
	 * @generated
	 */
	void setAccountUid(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kith.model.activity.SignalKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.kith.model.activity.SignalKind
	 * @see #setKind(SignalKind)
	 * @see org.kith.model.activity.ActivityPackage#getCoverage_Kind()
	 * @model unique="false"
	 * @generated
	 */
	SignalKind getKind();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.Coverage#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.kith.model.activity.SignalKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(SignalKind value);

	/**
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kith.model.activity.Direction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * IN or OUT.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see org.kith.model.activity.Direction
	 * @see #setDirection(Direction)
	 * @see org.kith.model.activity.ActivityPackage#getCoverage_Direction()
	 * @model unique="false"
	 * @generated
	 */
	Direction getDirection();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.Coverage#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see org.kith.model.activity.Direction
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(Direction value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kith.model.activity.CoverageState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.kith.model.activity.CoverageState
	 * @see #setState(CoverageState)
	 * @see org.kith.model.activity.ActivityPackage#getCoverage_State()
	 * @model unique="false"
	 * @generated
	 */
	CoverageState getState();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.Coverage#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.kith.model.activity.CoverageState
	 * @see #getState()
	 * @generated
	 */
	void setState(CoverageState value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Only when OBSERVED: from when; null when since ever.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(Instant)
	 * @see org.kith.model.activity.ActivityPackage#getCoverage_From()
	 * @model unique="false" dataType="org.kith.model.people.Instant"
	 * @generated
	 */
	Instant getFrom();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.Coverage#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(Instant value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Only when OBSERVED: up to when; null when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(Instant)
	 * @see org.kith.model.activity.ActivityPackage#getCoverage_To()
	 * @model unique="false" dataType="org.kith.model.people.Instant"
	 * @generated
	 */
	Instant getTo();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.Coverage#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(Instant value);

	/**
	 * Returns the value of the '<em><b>Batch Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The import that declared it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Batch Uid</em>' attribute.
	 * @see #setBatchUid(String)
	 * @see org.kith.model.activity.ActivityPackage#getCoverage_BatchUid()
	 * @model unique="false"
	 * @generated
	 */
	String getBatchUid();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.Coverage#getBatchUid <em>Batch Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Batch Uid</em>' attribute.
	 * @see #getBatchUid()
	 * @generated
	 */
	void setBatchUid(String value);

} // Coverage
