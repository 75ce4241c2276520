/**
 */
package org.kith.model.activity;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.kith.model.people.Aggregate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Import Batch</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * One import: one undoable, resumable step.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.activity.ImportBatch#getNumber <em>Number</em>}</li>
 *   <li>{@link org.kith.model.activity.ImportBatch#getPlatform <em>Platform</em>}</li>
 *   <li>{@link org.kith.model.activity.ImportBatch#getReader <em>Reader</em>}</li>
 *   <li>{@link org.kith.model.activity.ImportBatch#getPaths <em>Paths</em>}</li>
 *   <li>{@link org.kith.model.activity.ImportBatch#getState <em>State</em>}</li>
 *   <li>{@link org.kith.model.activity.ImportBatch#getStarted <em>Started</em>}</li>
 *   <li>{@link org.kith.model.activity.ImportBatch#getFinished <em>Finished</em>}</li>
 *   <li>{@link org.kith.model.activity.ImportBatch#getOwnAccountUid <em>Own Account Uid</em>}</li>
 *   <li>{@link org.kith.model.activity.ImportBatch#getArchiveDate <em>Archive Date</em>}</li>
 *   <li>{@link org.kith.model.activity.ImportBatch#getFingerprint <em>Fingerprint</em>}</li>
 *   <li>{@link org.kith.model.activity.ImportBatch#getCounts <em>Counts</em>}</li>
 *   <li>{@link org.kith.model.activity.ImportBatch#getProblems <em>Problems</em>}</li>
 *   <li>{@link org.kith.model.activity.ImportBatch#getNotInIt <em>Not In It</em>}</li>
 *   <li>{@link org.kith.model.activity.ImportBatch#getCursor <em>Cursor</em>}</li>
 * </ul>
 *
 * @see org.kith.model.activity.ActivityPackage#getImportBatch()
 * @model
 * @generated
 */
public interface ImportBatch extends Aggregate {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Rising by one with every import of the workspace.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(long)
	 * @see org.kith.model.activity.ActivityPackage#getImportBatch_Number()
	 * @model unique="false"
	 * @generated
	 */
	long getNumber();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.ImportBatch#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(long value);

	/**
	 * Returns the value of the '<em><b>Platform</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Platform</em>' attribute.
	 * @see #setPlatform(String)
	 * @see org.kith.model.activity.ActivityPackage#getImportBatch_Platform()
	 * @model unique="false"
	 * @generated
	 */
	String getPlatform();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.ImportBatch#getPlatform <em>Platform</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Platform</em>' attribute.
	 * @see #getPlatform()
	 * @generated
	 */
	void setPlatform(String value);

	/**
	 * Returns the value of the '<em><b>Reader</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The version of the plug-in that read it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reader</em>' attribute.
	 * @see #setReader(String)
	 * @see org.kith.model.activity.ActivityPackage#getImportBatch_Reader()
	 * @model unique="false"
	 * @generated
	 */
	String getReader();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.ImportBatch#getReader <em>Reader</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reader</em>' attribute.
	 * @see #getReader()
	 * @generated
	 */
	void setReader(String value);

	/**
	 * Returns the value of the '<em><b>Paths</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The files or folders that were given, as absolute paths.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Paths</em>' attribute list.
	 * @see org.kith.model.activity.ActivityPackage#getImportBatch_Paths()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getPaths();

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kith.model.activity.BatchState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.kith.model.activity.BatchState
	 * @see #setState(BatchState)
	 * @see org.kith.model.activity.ActivityPackage#getImportBatch_State()
	 * @model unique="false"
	 * @generated
	 */
	BatchState getState();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.ImportBatch#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.kith.model.activity.BatchState
	 * @see #getState()
	 * @generated
	 */
	void setState(BatchState value);

	/**
	 * Returns the value of the '<em><b>Started</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Started</em>' attribute.
	 * @see #setStarted(Instant)
	 * @see org.kith.model.activity.ActivityPackage#getImportBatch_Started()
	 * @model unique="false" dataType="org.kith.model.people.Instant"
	 * @generated
	 */
	Instant getStarted();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.ImportBatch#getStarted <em>Started</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Started</em>' attribute.
	 * @see #getStarted()
	 * @generated
	 */
	void setStarted(Instant value);

	/**
	 * Returns the value of the '<em><b>Finished</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Finished</em>' attribute.
	 * @see #setFinished(Instant)
	 * @see org.kith.model.activity.ActivityPackage#getImportBatch_Finished()
	 * @model unique="false" dataType="org.kith.model.people.Instant"
	 * @generated
	 */
	Instant getFinished();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.ImportBatch#getFinished <em>Finished</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Finished</em>' attribute.
	 * @see #getFinished()
	 * @generated
	 */
	void setFinished(Instant value);

	/**
	 * Returns the value of the '<em><b>Own Account Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The Account that the archive belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Own Account Uid</em>' attribute.
	 * @see #setOwnAccountUid(String)
	 * @see org.kith.model.activity.ActivityPackage#getImportBatch_OwnAccountUid()
	 * @model unique="false"
	 * @generated
	 */
	String getOwnAccountUid();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.ImportBatch#getOwnAccountUid <em>Own Account Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Own Account Uid</em>' attribute.
	 * @see #getOwnAccountUid()
	 * @generated
	 */
	void setOwnAccountUid(String value);

	/**
	 * Returns the value of the '<em><b>Archive Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * When the platform wrote the archive.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Archive Date</em>' attribute.
	 * @see #setArchiveDate(Instant)
	 * @see org.kith.model.activity.ActivityPackage#getImportBatch_ArchiveDate()
	 * @model unique="false" dataType="org.kith.model.people.Instant"
	 * @generated
	 */
	Instant getArchiveDate();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.ImportBatch#getArchiveDate <em>Archive Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Archive Date</em>' attribute.
	 * @see #getArchiveDate()
	 * @generated
	 */
	void setArchiveDate(Instant value);

	/**
	 * Returns the value of the '<em><b>Fingerprint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * SHA-256 of what was read, to know the same archive again.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fingerprint</em>' attribute.
	 * @see #setFingerprint(String)
	 * @see org.kith.model.activity.ActivityPackage#getImportBatch_Fingerprint()
	 * @model unique="false"
	 * @generated
	 */
	String getFingerprint();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.ImportBatch#getFingerprint <em>Fingerprint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fingerprint</em>' attribute.
	 * @see #getFingerprint()
	 * @generated
	 */
	void setFingerprint(String value);

	/**
	 * Returns the value of the '<em><b>Counts</b></em>' containment reference list.
	 * The list contents are of type {@link org.kith.model.activity.BatchCount}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Counts</em>' containment reference list.
	 * @see org.kith.model.activity.ActivityPackage#getImportBatch_Counts()
	 * @model containment="true"
	 * @generated
	 */
	EList<BatchCount> getCounts();

	/**
	 * Returns the value of the '<em><b>Problems</b></em>' containment reference list.
	 * The list contents are of type {@link org.kith.model.activity.ImportProblem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Problems</em>' containment reference list.
	 * @see org.kith.model.activity.ActivityPackage#getImportBatch_Problems()
	 * @model containment="true"
	 * @generated
	 */
	EList<ImportProblem> getProblems();

	/**
	 * Returns the value of the '<em><b>Not In It</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What the archive does not hold, in sentences for the user.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Not In It</em>' attribute list.
	 * @see org.kith.model.activity.ActivityPackage#getImportBatch_NotInIt()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getNotInIt();

	/**
	 * Returns the value of the '<em><b>Cursor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Where to go on after a kill, in the reader's own words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cursor</em>' attribute.
	 * @see #setCursor(String)
	 * @see org.kith.model.activity.ActivityPackage#getImportBatch_Cursor()
	 * @model unique="false"
	 * @generated
	 */
	String getCursor();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.ImportBatch#getCursor <em>Cursor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cursor</em>' attribute.
	 * @see #getCursor()
	 * @generated
	 */
	void setCursor(String value);

} // ImportBatch
